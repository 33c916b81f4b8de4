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

/** What X makes links of. */
declare module 'twitter-text/dist/esm/extractUrlsWithIndices.js' {
  const extractUrlsWithIndices: (text: string) => { url: string; indices: [number, number] }[];
  export default extractUrlsWithIndices;
}
