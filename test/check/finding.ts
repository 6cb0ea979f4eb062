/** What a part of the check came to. */
export interface Finding {
  readonly ok: boolean;
  /** A few words for the line of the part: what was looked at. */
  readonly words: string;
  /** What is wrong, as the tool says it. */
  readonly details: string;
}
