/** A rent that is over what is reasonable: what IB 1 accepts of it, and the proposal that says why. */
import { proposalAnswers } from './forslag.ts';
import type { Household } from './household.ts';
import { ib1Answers } from './ib1.ts';

export function rentTooHigh(household: Household, acceptedKronor: number) {
  return {
    ...ib1Answers(household),
    rentAccepted: false,
    rentApproved: acceptedKronor * 100,
    rentReason: 'En lägenhet med samma antal rum finns i området för den hyra som godtas.',
  };
}

/** The rent is refused in part, with a standard text of the phrase bank as its reason. */
export function partlyRefused() {
  return {
    ...proposalAnswers('bifall'),
    decisionKind: 'delavslag',
    rules: ['SoL 12:1', 'SoL 12:7', 'SoF 12:2'],
    grounds: [
      {
        row: 'cost.rent',
        provision: 'SoL 12:7',
        phrase: 'hyra-over-skalig',
        evidenceKind: 'attachment',
        evidence: 'Hyresavi för november',
      },
    ],
  };
}
