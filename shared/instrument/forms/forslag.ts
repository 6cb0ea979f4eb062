import type { Instrument } from '../instrument.ts';
import { communication, exception, reopening } from './forslag/outcomes.ts';
import { proposal, proposal1 } from './forslag/proposal.ts';
import { beyondRight, rowGrounds } from './forslag/rows.ts';

const decided = ['till_beslut', 'over_delegation', 'kommunicering'] as const;

const title = { sv: 'Förslag till beslut', en: 'Proposal for a decision' } as const;
const others = [
  { ...rowGrounds, outcomes: decided },
  { ...beyondRight, outcomes: decided },
  exception,
  communication,
  reopening,
] as const;

/** The proposal before it asked whose conduct a ground is. */
export const forslagVersion1 = {
  id: 'forslag',
  version: 1,
  title,
  sections: [{ ...proposal1, outcomes: decided }, ...others],
} as const satisfies Instrument;

/** The proposal of the socialsekreterare; not asked for when the investigation is resumed. */
export const forslag = {
  id: 'forslag',
  version: 2,
  title,
  sections: [{ ...proposal, outcomes: decided }, ...others],
} as const satisfies Instrument;
