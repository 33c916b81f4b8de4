/** Bytes that are certainly not shared with another thread: what streams and blobs take. */
export type Bytes = Uint8Array<ArrayBuffer>;
