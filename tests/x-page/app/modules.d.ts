declare module 'draft-js/dist/Draft.css?raw' {
  const text: string;
  export default text;
}

declare module 'twitter-text/dist/esm/parseTweet.js' {
  export default function parseTweet(text: string): { weightedLength: number };
}
