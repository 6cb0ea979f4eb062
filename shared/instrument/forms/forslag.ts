import type { Instrument } from '../instrument.ts';
import { communication, exception, reopening } from './forslag/outcomes.ts';
import { proposal } from './forslag/proposal.ts';
import { beyondRight, rowGrounds } from './forslag/rows.ts';

const decided = ['till_beslut', 'over_delegation', 'kommunicering'] as const;

/** The proposal of the socialsekreterare; not asked for when the investigation is resumed. */
export const forslag = {
  id: 'forslag',
  version: 1,
  title: { sv: 'Förslag till beslut', en: 'Proposal for a decision' },
  sections: [
    { ...proposal, outcomes: decided },
    { ...rowGrounds, outcomes: decided },
    { ...beyondRight, outcomes: decided },
    exception,
    communication,
    reopening,
  ],
} as const satisfies Instrument;
