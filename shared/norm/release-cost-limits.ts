/**
 * The cost limits of the release. **Demonstration data**: no amount here is decided by the municipality.
 * The rents are another municipality's published limits; the rest are round figures of the right
 * size. They show the shape, and a manager puts a table of the municipality's own in their place.
 */
import type { CostLimits } from './cost-limits.ts';

const kr = (kronor: number): number => kronor * 100;
const unverified = {
  source: 'Demonstrationsbelopp, inte beslutat av kommunen',
  verified: false,
} as const;
const whole = { by: 'whole' } as const;
const judged = { by: 'judged' } as const;
const household = (kronor: number) =>
  ({ by: 'household', limit: kr(kronor), ...unverified }) as const;
const person = (kronor: number) => ({ by: 'person', limit: kr(kronor), ...unverified }) as const;
const adult = (kronor: number) => ({ by: 'adult', limit: kr(kronor), ...unverified }) as const;
const highCost = (kronor: number) =>
  ({ by: 'high_cost', limit: kr(kronor), ...unverified }) as const;
const size = (further: number, ...kronor: readonly number[]) =>
  ({ by: 'size', limits: kronor.map(kr), further: kr(further), ...unverified }) as const;

const demonstration2025: CostLimits = {
  id: 'kostnadsgranser-demo-1',
  from: '2025-01',
  to: null,
  source: 'Demonstrationsbelopp, inte beslutade av kommunen',
  verified: false,
  rules: {
    hyra: {
      by: 'housing',
      source: 'En annan kommuns publicerade hyresgränser (Halmstad), inte kommunens egna',
      verified: false,
      lines: [
        { forms: ['lodger', 'with_parents'], childrenTo: 0, limit: kr(5100) },
        { under25: true, adults: 1, childrenTo: 0, limit: kr(5100) },
        { under25: true, adults: 2, childrenTo: 0, limit: kr(5500) },
        { childrenTo: 0, limit: kr(6600) },
        { childrenTo: 1, limit: kr(7700) },
        { childrenTo: 2, limit: kr(8700) },
        { childrenTo: 4, limit: kr(10_100) },
        { limit: kr(11_200) },
      ],
    },
    el: size(100, 350, 450, 550, 650, 750, 850, 950),
    hemforsakring: size(25, 125, 150, 175, 200, 225, 250, 275),
    arbetsresor: adult(1060),
    resor_planering: adult(1060),
    fackavgift: whole,
    akassa: whole,
    internet: household(300),
    lakarvard: highCost(1450),
    medicin: highCost(3800),
    sjukresor: highCost(1600),
    tandvard_akut: judged,
    tandvard: judged,
    glasogon: person(2500),
    barnomsorg: household(3500),
    umgange: judged,
    hemutrustning: judged,
    spadbarnsutrustning: person(5000),
    flytt: judged,
    begravning: household(29_600),
    skuld_hyra: judged,
    skuld_el: judged,
    ovrigt: judged,
  },
  assets: { leftUntouched: 0, ...unverified },
};

/** All tables of the release, oldest first. */
export const releaseCostLimits: readonly CostLimits[] = [demonstration2025];
