/**
 * Why a store can't be used.
 * - `corrupt`: the file is damaged or no database
 * - `newer`: a newer version of the program wrote it
 * - `unwritable`: no right to write, a read-only disk, or no such folder
 * - `full`: no space left
 * - `refused`: the database server refuses the password, the user or the database's name
 * - `unreachable`: the database server doesn't answer, or is busy; may pass by itself
 */
export type ProblemKind = 'corrupt' | 'newer' | 'unwritable' | 'full' | 'refused' | 'unreachable';

/** A store's failure. Its message holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: ProblemKind;
  /** the file, or the server and database; never a password */
  readonly place: string;
  /** what the database itself says */
  readonly detail: string;

  constructor(kind: ProblemKind, place: string, detail: string) {
    super(`${kind}: ${place}: ${detail}`);
    this.kind = kind;
    this.place = place;
    this.detail = detail;
  }
}
