import type { Instrument } from '../instrument.ts';
import { home } from './forhandsberakning/home.ts';
import { costs, incomes } from './forhandsberakning/money.ts';

/**
 * The questions of the open pre-check: nobody is named, and no answer is kept. It is no form of any
 * case, so no case keeps its version.
 */
export const forhandsberakning = {
  id: 'forhandsberakning',
  version: 1,
  title: { sv: 'Räkna på ekonomiskt bistånd', en: 'Work out ekonomiskt bistånd' },
  sections: [home, incomes, costs],
} as const satisfies Instrument;
