/** What of X's page cannot be read though it seems to be there, in words for an agent. */
export type Broken =
  | 'posts'
  | 'who wrote a post'
  | 'what a post says'
  | 'which account is signed in'
  | 'where a reply is written'
  | 'how to put text into a reply'
  | 'the Post button'
  | 'which account sends a reply'
  | 'which post a reply answers';

/** One part of X's page, as it is found right now. */
export interface PartReading {
  /** Its name, as corrections name it. */
  part: string;
  /** How many elements pass for it. */
  found: number;
  /** They are found by a correction, not by our own ways. */
  corrected: boolean;
}

/** A selector that somebody thinks of for a part. */
export interface Trial {
  part: string;
  selector: string;
}

/** What can be read of one X tab right now. Tells nothing of what stands there. */
export interface PageReading {
  /** Path of its address: "/home". */
  path: string;
  broken: readonly Broken[];
  parts: readonly PartReading[];
  /** How many elements the selector finds that was tried; null when none was, or it cannot be used for that part. */
  trial: number | null;
}
