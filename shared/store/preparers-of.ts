import type { ApplicationFile } from './application-file.ts';

/** Those who wrote the underlag and the proposal: beyond delegation somebody else decides (R235). */
export function preparersOf({ answers }: Pick<ApplicationFile, 'answers'>): readonly string[] {
  return answers.filter(({ step }) => step === 'ib1' || step === 'forslag').map(({ by }) => by.sub);
}
