/**
 * The riksnorm tables that are known, as written in socialtjänstförordningen (2025:468) 12:2.
 * The price base amounts are those that the government set. Amounts of 2027 were not decided when this was written.
 */
import type { NormTable } from './norm-table.ts';

/** Kronor to öre, so that the figures read as the ordinance prints them. */
const kr = (kronor: number): number => kronor * 100;

const riksnorm2025: NormTable = {
  id: 'riksnorm-2025',
  from: '2025-01',
  to: '2025-12',
  formula: 'sof_12',
  source: 'Socialtjänstförordning (2025:468) 12 kap. 2 §, ursprunglig lydelse',
  children: [
    { from: 0, to: 0, full: kr(2720), withoutLunch: kr(2540) },
    { from: 1, to: 2, full: kr(3030), withoutLunch: kr(2780) },
    { from: 3, to: 3, full: kr(2700), withoutLunch: kr(2480) },
    { from: 4, to: 6, full: kr(3030), withoutLunch: kr(2700) },
    { from: 7, to: 10, full: kr(3790) },
    { from: 11, to: 14, full: kr(4350) },
    { from: 15, to: 18, full: kr(4920) },
    { from: 19, to: 20, full: kr(4960) },
  ],
  adults: { single: kr(3910), couple: kr(7050) },
  common: [1270, 1400, 1770, 2010, 2310, 2620, 2810].map(kr),
  priceBaseAmount: kr(58_800),
};

const riksnorm2026: NormTable = {
  id: 'riksnorm-2026',
  from: '2026-01',
  to: '2026-12',
  formula: 'sof_12',
  source: 'Socialtjänstförordning (2025:468) 12 kap. 2 §, lydelse enligt förordning (2025:1046)',
  children: [
    { from: 0, to: 0, full: kr(2740), withoutLunch: kr(2560) },
    { from: 1, to: 2, full: kr(3060), withoutLunch: kr(2800) },
    { from: 3, to: 3, full: kr(2720), withoutLunch: kr(2500) },
    { from: 4, to: 6, full: kr(3060), withoutLunch: kr(2720) },
    { from: 7, to: 10, full: kr(3820) },
    { from: 11, to: 14, full: kr(4390) },
    { from: 15, to: 18, full: kr(4960) },
    { from: 19, to: 20, full: kr(5000) },
  ],
  adults: { single: kr(3940), couple: kr(7100) },
  common: [1280, 1410, 1790, 2030, 2330, 2640, 2830].map(kr),
  priceBaseAmount: kr(59_200),
};

/** All tables of the release, oldest first. */
export const riksnormTables: readonly NormTable[] = [riksnorm2025, riksnorm2026];
