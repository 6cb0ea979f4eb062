/** A refusal to go on that a person can mend: one sentence saying what and how. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
