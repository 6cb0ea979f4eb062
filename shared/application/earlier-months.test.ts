import { expect, test } from 'vitest';
import { calculate } from '../norm/calculate.ts';
import { calculationInput } from '../norm/calculation-input.ts';
import { monthsAfter } from '../norm/month-arithmetic.ts';
import { aChild, anApplicant, anIb1, withPartner } from './answers.builder.ts';
import { type CaseFacts, calculationInputFrom } from './calculation-input.ts';
import type { EarlierMonth } from './earlier-months.ts';

const month = '2026-11';
const applicant = { id: 'applicant', ...anApplicant };

/** A decided month of the applicant alone. */
const decided = (of: string, more: Partial<EarlierMonth> = {}): EarlierMonth => {
  return { month: of, adults: [applicant], paid: true, surplus: 0, ref: `A-${of}.1`, ...more };
};

/** The `count` decided months before November, newest last. */
const before = (count: number, more: Partial<EarlierMonth> = {}): EarlierMonth[] =>
  Array.from({ length: count }, (_, index) => decided(monthsAfter(month, index - count), more));

function inputOf(answers: ReturnType<typeof anIb1>, more: Partial<CaseFacts> = {}) {
  const made = calculationInputFrom(answers, { month, applicant: anApplicant, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.errors.map(({ path, code }) => [path, code])));
  return calculationInput.parse(made.input);
}

function errorsOf(answers: ReturnType<typeof anIb1>, earlier: readonly EarlierMonth[] = []) {
  const made = calculationInputFrom(answers, { month, applicant: anApplicant, earlier });
  return made.ok ? [] : made.errors.map(({ path, code }) => `${path} ${code}`);
}

const pay = {
  kind: 'lon',
  who: 'applicant',
  amount: 400_000,
  source: 'SSBTEK',
  counted: true,
} as const;

test('six paid months of the case open the special rule for pay without a word in IB 1', () => {
  const input = inputOf(anIb1({ incomes: [pay] }), { earlier: before(6) });
  expect(input.jobbstimulans).toEqual([{ who: 'applicant', from: '2026-11', to: '2028-10' }]);
  const made = calculate(input);
  expect(made.ok && made.calculation.sums.incomes).toBe(300_000);
});

test('five months, or a month that was decided but not paid, open nothing', () => {
  expect(inputOf(anIb1(), { earlier: before(5) }).jobbstimulans).toEqual([]);
  const [first, ...rest] = before(6);
  const refused = [{ ...decided(first?.month ?? ''), paid: false }, ...rest];
  expect(inputOf(anIb1(), { earlier: refused }).jobbstimulans).toEqual([]);
});

test('each adult has the months of the own household, whoever applied then', () => {
  const partner = { id: 'applicant', name: 'Omar Lind', personalNumber: withPartner.partnerNumber };
  const input = inputOf(anIb1(withPartnerAnswers()), { earlier: before(6, { adults: [partner] }) });
  expect(input.jobbstimulans.map(({ who }) => who)).toEqual(['co_applicant']);
});

test('an adult without a number is known by the place in the household', () => {
  const nameless = { id: 'applicant', name: 'Sara Lind' };
  const input = inputOf(anIb1(), { earlier: before(6, { adults: [nameless] }) });
  expect(input.jobbstimulans.map(({ who }) => who)).toEqual(['applicant']);
});

/** IB 1 of two adults. */
function withPartnerAnswers() {
  return {
    ...withPartner,
    partnerOccupation: 'unemployed',
    partnerHinder: 'arbetslos_ingen',
    partnerCanWork: true,
  } as const;
}

const period = { who: 'applicant', from: '2026-11', to: '2028-10' } as const;

test('what IB 1 says of an adult stands in the place of what was derived', () => {
  const other = {
    ...period,
    from: '2026-09',
    to: '2028-08',
    reason: 'Stöd i Uppsala före ärendet.',
  };
  const input = inputOf(anIb1({ jobbstimulans: [other] }), { earlier: before(6) });
  expect(input.jobbstimulans).toEqual([{ who: 'applicant', from: '2026-09', to: '2028-08' }]);
  const none = { ...period, holds: false, reason: 'Månaderna gällde bara skulder.' };
  expect(inputOf(anIb1({ jobbstimulans: [none] }), { earlier: before(6) }).jobbstimulans).toEqual(
    [],
  );
});

test('a period that is the derived one needs no reason, a correction does', () => {
  const earlier = before(6);
  expect(errorsOf(anIb1({ jobbstimulans: [period] }), earlier)).toEqual([]);
  const missing = ['jobbstimulans.0.reason AnswerMissing'];
  expect(errorsOf(anIb1({ jobbstimulans: [period] }))).toEqual(missing);
  expect(errorsOf(anIb1({ jobbstimulans: [{ ...period, to: '2028-09' }] }), earlier)).toEqual(
    missing,
  );
  expect(errorsOf(anIb1({ jobbstimulans: [{ ...period, from: '2026-10' }] }), earlier)).toEqual(
    missing,
  );
  expect(errorsOf(anIb1({ jobbstimulans: [{ ...period, holds: false }] }), earlier)).toEqual(
    missing,
  );
});

const over = decided('2026-10', { paid: false, surplus: 78_000, ref: 'A-7.2' });

test('last month’s surplus is an income of this month, with where it comes from', () => {
  const input = inputOf(anIb1(), { earlier: [decided('2026-09', { surplus: 5 }), over] });
  expect(input.incomes).toEqual([
    {
      id: 'income.surplus',
      kind: 'overskott',
      who: 'applicant',
      amount: 78_000,
      source: 'Beräkningen för 2026-10',
      evidence: [{ kind: 'calculation', ref: 'A-7.2' }],
    },
  ]);
});

test('a surplus of two months ago is not carried, nor one of nothing', () => {
  expect(inputOf(anIb1(), { earlier: [{ ...over, month: '2026-09' }] }).incomes).toEqual([]);
  expect(inputOf(anIb1(), { earlier: [{ ...over, surplus: 0 }] }).incomes).toEqual([]);
});

test('IB 1 may say the surplus otherwise', () => {
  const said = { ...pay, kind: 'overskott', amount: 10_000 } as const;
  const input = inputOf(anIb1({ incomes: [said] }), { earlier: [over] });
  expect(input.incomes.map(({ id, amount }) => [id, amount])).toEqual([['income.1', 10_000]]);
});

const deviation = {
  row: 'adults',
  ground: 'dietkost',
  approved: 420_000,
  reason: 'Läkarintyg om glutenfri kost.',
} as const;

test('a deviation from the norm is an adjustment of its row, by who completed IB 1', () => {
  const by = { sub: 'sofia', name: 'Sofia Ek' };
  const answers = anIb1({
    children: [aChild(5), aChild(12)],
    normDeviates: true,
    normDeviations: [
      deviation,
      { ...deviation, row: 'child', child: 2 },
      { ...deviation, row: 'common', ground: 'kort_vistelse', approved: 0 },
    ],
  });
  const { adjustments } = inputOf(answers, { by });
  expect(adjustments.map(({ row, approved, ground }) => [row, approved, ground])).toEqual([
    ['norm.adults', 420_000, 'dietkost'],
    ['norm.child.child_2', 420_000, 'dietkost'],
    ['norm.common', 0, 'kort_vistelse'],
  ]);
  expect(adjustments[0]).toEqual({
    row: 'norm.adults',
    approved: 420_000,
    reason: deviation.reason,
    statute: 'SoL 12:7',
    ground: 'dietkost',
    by,
  });
});

test('a row of the norm that is not there, or stands twice, is told at its field', () => {
  const answers = anIb1({
    normDeviates: true,
    normDeviations: [deviation, { ...deviation, row: 'child', child: 1 }, deviation],
  });
  expect(errorsOf(answers)).toEqual([
    'normDeviations.1.child PersonNotInHousehold',
    'normDeviations.2.row RowChosenTwice',
  ]);
});

test('every row stands on a field of IB 1, and the rent knows the kind of housing', () => {
  const input = inputOf(
    anIb1({
      incomes: [pay],
      assets: [{ kind: 'bank', who: 'applicant', value: 1, source: 'Kontoutdrag' }],
      costs: [{ kind: 'el', applied: 1, source: 'Faktura', wholeApproved: true }],
    }),
  );
  const rows = [...input.costs, ...input.incomes, ...input.assets];
  expect(rows.flatMap(({ evidence = [] }) => evidence.map(({ ref }) => ref))).toEqual([
    'ib1.rent',
    'ib1.costs.1',
    'ib1.incomes.1',
    'ib1.assets.1',
  ]);
  expect(input.housing).toEqual({ form: 'rental' });
});
