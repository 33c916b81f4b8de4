/** Why a whole file cannot be brought in. Each has a text of its own on the page. */
export type ProblemCode =
  /** Not a zip at all, or an empty file. */
  | 'not-a-zip'
  /** A zip whose end or directory is missing: mostly a download that broke off. */
  | 'cut-off'
  /** The directory contradicts itself or the data. */
  | 'damaged'
  | 'encrypted'
  | 'split'
  /** Compressed in a way that X does not use. */
  | 'method'
  /** More, or more tightly packed, than an archive can be: made to do harm. */
  | 'too-big'
  /** A zip without the files of an X archive. */
  | 'no-archive'
  /** The account of the archive is not one of the brands; about: its handle. */
  | 'other-account'
  /** A part that is no list of posts; about: its name. */
  | 'unreadable'
  /** Not text in UTF-8 or UTF-16; about: what it may be. */
  | 'encoding'
  /** No line, or one column only. */
  | 'no-table'
  /** A quote that is opened and never closed; about: the line. */
  | 'open-quote'
  /** The staged bytes are no longer all there. */
  | 'gone';

/** A file cannot be brought in. `about` is what the text for people names, '' for nothing. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';

  constructor(
    readonly code: ProblemCode,
    readonly about = '',
  ) {
    super(`import: ${code} ${about}`.trim());
  }
}
