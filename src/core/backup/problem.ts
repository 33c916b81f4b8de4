/** Why a file cannot be restored. */
export type ProblemKind =
  /** Nothing that Countersign wrote. */
  | 'foreign'
  /** Written in a way that only a newer Countersign knows. */
  | 'newer'
  /** The end is missing. */
  | 'cut'
  /** Bytes are not what was written. */
  | 'damaged'
  /** It is encrypted, and no passphrase was given. */
  | 'passphrase-needed'
  | 'passphrase-wrong';

/** A backup file that cannot be read, and why. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';

  constructor(
    readonly kind: ProblemKind,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`backup: ${detail}`, options);
  }
}
