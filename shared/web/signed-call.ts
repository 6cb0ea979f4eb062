/** A call that no person's token is behind: the handler checks the signature over the bytes itself. */
import type { Lang } from '../text/language.ts';

export interface SignedCall {
  readonly params: Readonly<Record<string, string>>;
  /** A header by its lower-case name; empty when there is none. */
  readonly header: (name: string) => string;
  /** The bytes as they were sent, as text. */
  readonly body: string;
  readonly lang: Lang;
  /** The wall's clock, which the sender's shows too; the system's own can be moved in a local copy. */
  readonly wallClock: Date;
}
