import type { Instrument } from '../instrument.ts';
import { assessment, otherSupport, otherSupport1 } from './ib1/assessment.ts';
import { identity, identity1 } from './ib1/basis.ts';
import { costs } from './ib1/costs.ts';
import { household, housing } from './ib1/home.ts';
import { assets, incomes, incomes1 } from './ib1/incomes.ts';
import { norm } from './ib1/norm.ts';
import {
  applicantSelfSupport,
  applicantSelfSupport1,
  applicantSelfSupport2,
  partnerSelfSupport,
  partnerSelfSupport1,
  partnerSelfSupport2,
} from './ib1/self-support.ts';

const title = {
  sv: 'IB 1 – Underlag för utredning',
  en: 'IB 1 – Material for the investigation',
} as const;
const home = [household, housing] as const;

/** IB 1 as it was first used: without the time of a hinder or deviations from the norm, with every period of SoL 12:8 written. */
export const ib1Version1 = {
  id: 'ib1',
  version: 1,
  title,
  sections: [
    identity1,
    ...home,
    applicantSelfSupport1,
    partnerSelfSupport1,
    incomes1,
    assets,
    costs,
    otherSupport1,
    assessment,
  ],
} as const satisfies Instrument;

/** IB 1 before it asked for the hours of part-time work. */
export const ib1Version2 = {
  id: 'ib1',
  version: 2,
  title,
  sections: [
    identity,
    ...home,
    applicantSelfSupport2,
    partnerSelfSupport2,
    incomes,
    assets,
    costs,
    norm,
    otherSupport,
    assessment,
  ],
} as const satisfies Instrument;

/**
 * IB 1, underlag för utredning av rätt till ekonomiskt bistånd (R027); the calculation is made from it. Answers to
 * the earlier versions are answers to this one, which asks more but demands no more.
 */
export const ib1 = {
  id: 'ib1',
  version: 3,
  title,
  sections: [
    identity,
    ...home,
    applicantSelfSupport,
    partnerSelfSupport,
    incomes,
    assets,
    costs,
    norm,
    otherSupport,
    assessment,
  ],
} as const satisfies Instrument;
