// Evidence: an archived item by the hash of its bytes, with where and when it was got.

export interface EvidenceRecord {
  /** SHA-256 (hex) of the bytes as they came; they are kept aside. */
  readonly sha256: string;
  /** SHA-256 of the copy without metadata, which is what is shown; null where no such copy can be made. */
  readonly stripped: string | null;
  readonly bytes: number;
  /** Media type. */
  readonly type: string;
  readonly name: string;
  readonly url: string | null;
  /** UTC seconds when it was got. */
  readonly recorded: number;
}
