import type { Instrument } from '../instrument.ts';
import { exposure } from './freda/exposure.ts';
import { handOff, safety } from './freda/hand-off.ts';

/**
 * Freda kortfrågor, asked when violence is noticed (R071–R076), and what was done about it
 * (R078–R079). Asked in private and kept apart from the case: see `shared/action/talk.ts`.
 */
export const freda = {
  id: 'freda',
  version: 1,
  title: { sv: 'Freda kortfrågor', en: 'Freda short questions' },
  sections: [safety, exposure, handOff],
} as const satisfies Instrument;
