import type { Instrument } from '../instrument.ts';
import { assessment, otherSupport } from './ib1/assessment.ts';
import { identity } from './ib1/basis.ts';
import { costs } from './ib1/costs.ts';
import { household, housing } from './ib1/home.ts';
import { assets, incomes, incomes1 } from './ib1/incomes.ts';
import { norm } from './ib1/norm.ts';
import { applicantSelfSupport, partnerSelfSupport } from './ib1/self-support.ts';

const title = {
  sv: 'IB 1 – Underlag för utredning',
  en: 'IB 1 – Material for the investigation',
} as const;
const before = [identity, household, housing, applicantSelfSupport, partnerSelfSupport] as const;
const after = [otherSupport, assessment] as const;

/** IB 1 as it was first used: without deviations from the norm, with every period of SoL 12:8 written. */
export const ib1Version1 = {
  id: 'ib1',
  version: 1,
  title,
  sections: [...before, incomes1, assets, costs, ...after],
} as const satisfies Instrument;

/**
 * IB 1, underlag för utredning av rätt till ekonomiskt bistånd (R027); the calculation is made from it. Answers to
 * version 1 are answers to this one, which asks more but demands no more.
 */
export const ib1 = {
  id: 'ib1',
  version: 2,
  title,
  sections: [...before, incomes, assets, costs, norm, ...after],
} as const satisfies Instrument;
