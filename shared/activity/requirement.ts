import type { Forsorjningshinder } from '../instrument/forsorjningshinder.ts';

/** Why an adult is exempt from the requirement in a month. */
export const exemptionCodes = [
  'under_18',
  'in_school',
  'full_time',
  'riktalder',
  'sickness_benefit',
  'sickness_compensation',
  'pension',
] as const;
export type ExemptionCode = (typeof exemptionCodes)[number];

/** Points of the rules that were read elsewhere than in the statute as adopted: pages say so. */
export const unverifiedPoints = [
  'statute',
  'months',
  'hours',
  'child',
  'part_time',
  'benefits',
] as const;
export type UnverifiedPoint = (typeof unverifiedPoints)[number];

/** The requirement of activity (SoL 12:4 a–6 a), from a support month on: data, not code. */
export interface ActivityRequirement {
  readonly id: string;
  /** The first support month 'YYYY-MM' that is tried by it. */
  readonly from: string;
  /** How many months in a row with support come before a month in which it holds. */
  readonly supportMonths: number;
  /** Hours a week of the normal case. */
  readonly fullHours: number;
  /** Hours a week less with a child younger than `youngChildUnder` at home. */
  readonly lessWithYoungChild: number;
  readonly youngChildUnder: number;
  /** The age from which one is exempt: riktåldern för pension. */
  readonly riktalder: number;
  /** Coded hinders that say that a benefit is paid which exempts. */
  readonly benefits: Readonly<Partial<Record<Forsorjningshinder, ExemptionCode>>>;
  readonly source: string;
  readonly unverified: readonly UnverifiedPoint[];
}

/**
 * The release's rules. The three months, the exemptions and the first support month are told by the
 * government's own material; 40 hours, ten hours less and which benefits exempt are others' reading
 * of the act, whose adopted text has not been read.
 */
const activityRequirements: readonly ActivityRequirement[] = [
  {
    id: 'sfs-2026-730',
    from: '2026-10',
    supportMonths: 3,
    fullHours: 40,
    lessWithYoungChild: 10,
    youngChildUnder: 8,
    riktalder: 67,
    benefits: {
      sjukskriven_otillracklig: 'sickness_benefit',
      sjukersattning_otillracklig: 'sickness_compensation',
      pension_otillracklig: 'pension',
    },
    source: 'SoL 12:4 a–6 a (SFS 2026:730)',
    unverified: ['statute', 'months', 'hours', 'child', 'part_time', 'benefits'],
  },
];

/** The first support month 'YYYY-MM' that is tried at all. */
export const firstMonth = activityRequirements[0]?.from ?? '';

/** The rules that a support month is tried by; undefined before the first. */
export function requirementIn(
  month: string,
  requirements: readonly ActivityRequirement[] = activityRequirements,
): ActivityRequirement | undefined {
  return requirements.findLast(({ from }) => from <= month);
}
