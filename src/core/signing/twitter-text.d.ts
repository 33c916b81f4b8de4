/** The one module of twitter-text that counts; the whole package is several times the size of our page script. */
declare module 'twitter-text/dist/esm/parseTweet.js' {
  interface ParsedTweet {
    weightedLength: number;
    valid: boolean;
    permillage: number;
    validRangeStart: number;
    validRangeEnd: number;
    displayRangeStart: number;
    displayRangeEnd: number;
  }
  const parseTweet: (text: string) => ParsedTweet;
  export default parseTweet;
}
