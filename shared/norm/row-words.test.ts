import { describe, expect, test } from 'vitest';
import { aChild, aCost, anIncome, anInput, calculated } from './input.builder.ts';

type Input = ReturnType<typeof anInput>;

/** The row of an id, whole. */
function row(id: string, input: Input) {
  return calculated(input).rows.find((one) => one.id === id);
}

/** 'rule statute', and why in both languages, with ordinary spaces. */
function told(id: string, input: Input) {
  const found = row(id, input);
  return [
    `${found?.rule} ${found?.statute}`,
    ...[found?.why.sv, found?.why.en].map((text) => text?.replaceAll('\u00a0', ' ')),
  ];
}

describe('a cost', () => {
  test('of the support itself, of a person', () => {
    const input = anInput(2, [], { costs: [{ ...aCost('akassa', 170), who: 'co_applicant' }] });
    expect(row('cost.akassa', input)).toStrictEqual({
      ...{ id: 'cost.akassa', group: 'cost', kind: 'akassa', who: 'co_applicant' },
      label: { sv: 'Avgift till a-kassa, Omar Lind', en: 'Unemployment fund fee, Omar Lind' },
      ...{ applied: 170_00, proposed: 170_00, approved: 170_00 },
      ...{ rule: 'reasonable_cost', statute: 'SoL 12:7' },
      why: {
        sv: 'Skälig kostnad som inte ingår i riksnormen.',
        en: 'A reasonable cost that is not part of the national norm.',
      },
      ...{ source: 'ansökan', table: 'kostnadsgranser-demo-1' },
    });
  });

  test('of life otherwise, of the household, with a note', () => {
    const other = { ...aCost('ovrigt', 380), note: 'Id-kort' };
    const evidence = [{ kind: 'attachment' as const, ref: 'bilaga-1' }];
    const input = anInput(1, [], { costs: [{ ...other, evidence }] });
    expect(row('cost.ovrigt', input)).toStrictEqual({
      ...{ id: 'cost.ovrigt', group: 'cost', kind: 'ovrigt' },
      label: { sv: 'Övrigt, Id-kort', en: 'Other, Id-kort' },
      ...{ applied: 380_00, proposed: 380_00, approved: 380_00 },
      ...{ rule: 'other_living_cost', statute: 'SoL 12:1' },
      why: {
        sv: 'Annan levnadskostnad, som inte ingår i riksnormen.',
        en: 'Another living cost, not part of the national norm.',
      },
      ...{ source: 'ansökan', evidence, table: 'kostnadsgranser-demo-1' },
    });
  });

  test('of the household, without a note, has the name of its kind alone', () => {
    const input = anInput(1, [], { costs: [aCost('el', 100)] });
    expect(row('cost.el', input)?.label).toEqual({
      ...{ sv: 'Hushållsel', en: 'Household electricity' },
    });
  });
});

describe('an income', () => {
  const incomes = (...all: readonly ReturnType<typeof anIncome>[]) => ({ incomes: [...all] });

  test('that is counted whole', () => {
    const input = anInput(1, [], incomes(anIncome('a_kassa', 4000)));
    expect(row('income.a_kassa', input)).toStrictEqual({
      ...{ id: 'income.a_kassa', group: 'income', kind: 'a_kassa', who: 'applicant' },
      label: { sv: 'A-kassa, Sara Lind', en: 'Unemployment benefit, Sara Lind' },
      ...{ applied: 4000_00, proposed: 4000_00, approved: 4000_00 },
      ...{ rule: 'counted_income', statute: 'SoL 12:1' },
      why: { sv: 'Hela inkomsten räknas.', en: 'The whole income is counted.' },
      source: 'ansökan',
    });
  });

  test('of which a fourth is left says until when', () => {
    const jobbstimulans = [{ who: 'applicant', from: '2026-06', to: '2028-05' }];
    const input = anInput(1, [], { ...incomes(anIncome('lon', 9000)), jobbstimulans });
    expect(told('income.lon', input)).toEqual([
      'jobbstimulans SoL 12:8',
      '25 procent av lönen, 2 250 kr, räknas inte. Det gäller till och med 2028-05 för den som har haft försörjningsstöd sex månader i följd.',
      '25 per cent of the pay, SEK 2 250, is not counted. This holds to the end of 2028-05 for one who has had support for six months in a row.',
    ]);
  });

  test('of a school youth says the amount of the year', () => {
    const input = anInput(1, [aChild(17)], incomes(anIncome('lon', 900, { who: 'child17' })));
    expect(told('income.lon', input)).toEqual([
      'school_income SoL 12:9',
      'Barns och skolungdomars egen lön räknas inte, utom det som under kalenderåret är över 59 200 kr.',
      "Children's and school youths' own pay is not counted, except what is over SEK 59 200 in the calendar year.",
    ]);
    expect(row('income.lon', input)?.table).toBe('riksnorm-2026');
  });

  test('that is not counted says that practice has it so', () => {
    const input = anInput(1, [], incomes(anIncome('merkostnadsersattning', 900)));
    expect(told('income.merkostnadsersattning', input)).toEqual([
      'not_counted_income SoL 12:1',
      'Inkomsten räknas inte, för den ska täcka något annat än det som riksnormen gäller. Det följer av praxis, inte av lagens ord.',
      'The income is not counted, since it covers something else than the national norm. This follows from practice, not from the words of the law.',
    ]);
  });

  test('of one who has an own calculation is not counted here', () => {
    const grown = aChild(19, { inSchool: false });
    const income = anIncome('lon', 900, { who: 'child19' });
    expect(told('income.lon', anInput(1, [grown], incomes(income)))).toEqual([
      'income_outside_household SoL 12:1',
      'Inkomsten räknas inte, för personen ingår inte i hushållets beräkning.',
      'The income is not counted, since the person is not in the calculation of the household.',
    ]);
  });
});

describe('an asset', () => {
  const source = 'kontoutdrag';
  const bank = { id: 'asset.bank', kind: 'bank', who: 'applicant', value: 700_00, source } as const;
  const car = { id: 'asset.car', kind: 'fordon', value: 9000_00, source } as const;

  test('that can be used, of a person', () => {
    expect(row('asset.bank', anInput(1, [], { assets: [bank] }))).toStrictEqual({
      ...{ id: 'asset.bank', group: 'asset', kind: 'bank', who: 'applicant' },
      label: { sv: 'Pengar på konto, Sara Lind', en: 'Money in bank accounts, Sara Lind' },
      ...{ applied: 700_00, proposed: 700_00, approved: 700_00 },
      ...{ rule: 'available_asset', statute: 'SoL 12:1' },
      why: {
        sv: 'Tillgången kan användas till försörjningen den här månaden.',
        en: 'The asset can be used for living this month.',
      },
      source,
    });
  });

  test('that cannot be used, of the household', () => {
    expect(row('asset.car', anInput(1, [], { assets: [car] }))).toStrictEqual({
      ...{ id: 'asset.car', group: 'asset', kind: 'fordon' },
      label: { sv: 'Bil eller annat fordon', en: 'Car or other vehicle' },
      ...{ applied: 9000_00, proposed: 0, approved: 0 },
      ...{ rule: 'available_asset', statute: 'SoL 12:1' },
      why: {
        sv: 'Tillgången kan inte användas till försörjningen den här månaden.',
        en: 'The asset cannot be used for living this month.',
      },
      source,
    });
  });
});
