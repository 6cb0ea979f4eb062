import type { Instrument } from '../instrument.ts';
import { assessment, otherSupport } from './ib1/assessment.ts';
import { identity } from './ib1/basis.ts';
import { costs } from './ib1/costs.ts';
import { household, housing } from './ib1/home.ts';
import { assets, incomes } from './ib1/incomes.ts';
import { applicantSelfSupport, partnerSelfSupport } from './ib1/self-support.ts';

/** IB 1, underlag för utredning av rätt till ekonomiskt bistånd (R027); the calculation is made from it. */
export const ib1 = {
  id: 'ib1',
  version: 1,
  title: {
    sv: 'IB 1 – Underlag för utredning',
    en: 'IB 1 – Material for the investigation',
  },
  sections: [
    identity,
    household,
    housing,
    applicantSelfSupport,
    partnerSelfSupport,
    incomes,
    assets,
    costs,
    otherSupport,
    assessment,
  ],
} as const satisfies Instrument;
