import type { Instrument } from '../instrument.ts';
import { acuteNeed, firstContact, rightUnit } from './mottagning/first-contact.ts';
import { firstVisit, information } from './mottagning/information.ts';
import { aterkallad, hanvisad, komplettering, otherUnit } from './mottagning/outcomes.ts';

/** Mottagning: what reception finds out and does with a new application (R001–R024). */
export const mottagning = {
  id: 'mottagning',
  version: 1,
  title: { sv: 'Mottagning', en: 'Reception' },
  sections: [
    firstContact,
    rightUnit,
    acuteNeed,
    information,
    firstVisit,
    komplettering,
    hanvisad,
    otherUnit,
    aterkallad,
  ],
} as const satisfies Instrument;
