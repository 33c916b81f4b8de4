/** Why a text is not taken as a pack. */
export type RefusalKind =
  /** More than {@link LARGEST_PACK} bytes. */
  | 'too-large'
  /** A web page came instead of a file. */
  | 'html'
  /** No JSON: cut off, or something else altogether. */
  | 'not-json'
  /** JSON, and no pack. */
  | 'foreign'
  /** Written in a form that only a newer Countersign knows. */
  | 'newer'
  /** Nested deeper than any pack. */
  | 'too-deep'
  /** A key that means something to JavaScript. */
  | 'bad-key'
  /** Something in it is not as it must be; `where` names it. */
  | 'wrong-form'
  /** The signature does not fit the content: it was changed after it was signed, or damaged. */
  | 'broken-signature'
  /** Signed by another key than the one that was pinned. */
  | 'changed-key'
  /** Signed packs came under this name, or from this address, before; this one is not signed. */
  | 'signature-missing'
  /** This browser knows no Ed25519. */
  | 'cannot-check'
  /** An older release than the one that is here. */
  | 'older'
  /** It is the pack that is published from here. */
  | 'own';

/** A pack that is refused, as a whole: nothing of it was taken. */
export interface Refusal {
  kind: RefusalKind;
  /** For the agent, English: what is the matter and what to do. */
  words: string;
  /** `templates[3].wordings[0].text`, null where it is about the whole. */
  where: string | null;
  /** Fingerprints of the pinned and of the other key, for 'changed-key'. */
  keys?: { pinned: string; found: string };
}
