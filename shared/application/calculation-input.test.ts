import { describe, expect, it } from 'vitest';
import { calculate } from '../norm/calculate.ts';
import { calculationInput } from '../norm/calculation-input.ts';
import { aChild, anApplicant, anIb1 } from './answers.builder.ts';
import { calculationInputFrom } from './calculation-input.ts';

const facts = { month: '2026-11', applicant: anApplicant };

const income = (kind: 'lon' | 'barnbidrag' | 'bostadsbidrag' | 'underhallsstod', kronor: number) =>
  ({ kind, who: 'applicant', amount: kronor * 100, source: 'SSBTEK', counted: true }) as const;

const cost = (
  kind: 'el' | 'hemforsakring' | 'arbetsresor' | 'fackavgift' | 'akassa' | 'ovrigt',
  kronor: number,
) => ({ kind, applied: kronor * 100, source: 'Faktura', wholeApproved: true }) as const;

const calculated = (answers: ReturnType<typeof anIb1>) => {
  const mapped = calculationInputFrom(answers, facts);
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.errors));
  const result = calculate(calculationInput.parse(mapped.input));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.calculation;
};

const errorsOf = (answers: ReturnType<typeof anIb1>) => {
  const mapped = calculationInputFrom(answers, facts);
  return mapped.ok ? [] : mapped.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('the calculation of an IB 1', () => {
  it('is that of the worked example E9', () => {
    const { sums } = calculated(
      anIb1({
        children: [aChild(5), aChild(12)],
        rent: 840_000,
        costs: [
          cost('el', 450),
          cost('hemforsakring', 150),
          cost('arbetsresor', 1060),
          cost('fackavgift', 250),
          cost('akassa', 170),
        ],
        incomes: [
          income('lon', 9000),
          income('barnbidrag', 2650),
          income('bostadsbidrag', 3000),
          income('underhallsstod', 4000),
        ],
        jobbstimulans: [
          {
            who: 'applicant',
            from: '2026-06',
            to: '2028-05',
            reason: 'Stöd i Uppsala januari–maj.',
          },
        ],
      }),
    );
    expect(sums).toMatchObject({ need: 2_366_000, incomes: 1_640_000, support: 726_000 });
  });

  it('keeps what was applied for beside what the caseworker accepts, with the reason', () => {
    const { rows } = calculated(
      anIb1({
        rentAccepted: false,
        rentApproved: 500_000,
        rentReason: 'Högre än en vanlig hyra för en person.',
        costs: [
          { ...cost('ovrigt', 900), wholeApproved: false, approved: 0, reason: 'Ingår i normen.' },
        ],
        incomes: [
          { ...income('bostadsbidrag', 700), counted: false, notCountedWhy: 'Ska betalas åter.' },
        ],
      }),
    );
    const row = (id: string) => rows.find((one) => one.id === id);
    expect(row('cost.rent')).toMatchObject({
      applied: 600_000,
      approved: 500_000,
      source: 'Kontrakt',
      adjusted: { statute: 'SoL 12:7' },
    });
    expect(row('cost.1')).toMatchObject({ applied: 90_000, approved: 0 });
    expect(row('income.1')).toMatchObject({ proposed: 70_000, approved: 0 });
  });

  it('gives a child’s pay to that child', () => {
    const pay = {
      ...income('lon', 2000),
      who: 'child',
      child: 2,
      earnedEarlier: 3_000_000,
    } as const;
    const children = [aChild(5), aChild(16)];
    const row = calculated(anIb1({ children, incomes: [pay] })).rows.find(
      ({ id }) => id === 'income.1',
    );
    expect(row).toMatchObject({ who: 'child_2', approved: 0, statute: 'SoL 12:9' });
  });

  it('is refused, field by field, when the answers do not hang together', () => {
    const answers = anIb1({
      incomes: [
        { ...income('lon', 1), who: 'co_applicant' },
        { ...income('lon', 1), who: 'child', child: 1 },
      ],
      assets: [{ kind: 'bank', who: 'co_applicant', value: 1, source: 'Kontoutdrag' }],
      jobbstimulans: [{ who: 'applicant', from: '2026-06', to: '2026-05', reason: 'x' }],
      costs: [{ ...cost('el', 1), kind: 'hyra' }],
    });
    expect(errorsOf(answers)).toEqual([
      'incomes.0.who PersonNotInHousehold',
      'incomes.1.child PersonNotInHousehold',
      'assets.0.who PersonNotInHousehold',
      'jobbstimulans.0.to EndsBeforeItBegins',
      'costs.0.kind RentStandsWithHousing',
    ]);
  });

  it('is refused when more is accepted of a rent or a cost than it is', () => {
    const rent = { rent: 600_000, rentAccepted: false, rentReason: 'Lägre hyror finns.' };
    const judged = (rentApproved: number, approved: number) =>
      anIb1({
        ...rent,
        rentApproved,
        costs: [{ ...cost('el', 400), wholeApproved: false, approved, reason: 'Skäligt.' }],
      });
    expect(calculated(judged(600_000, 40_000)).sums.costs).toBe(640_000);
    expect(errorsOf(judged(600_001, 40_001))).toEqual([
      'rentApproved GrantedMoreThanApplied',
      'costs.0.approved GrantedMoreThanApplied',
    ]);
  });
});
