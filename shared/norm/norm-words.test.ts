import { expect, test } from 'vitest';
import type { Child } from '../household/household.ts';
import { aChild, anInput, calculated } from './input.builder.ts';

/** What people write with a space between thousands is written with one that does not break. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

/** 'rule statute label why' of a row of the norm, in both languages. */
function told(id: string, adults: 1 | 2, children: readonly Child[], sharedWith = 0) {
  const input = anInput(adults, children);
  const household = { ...input.household, sharedWith };
  const row = calculated({ ...input, household }).rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { rule, statute, label, why } = row;
  return [
    `${rule} ${statute}`,
    ...[label.sv, why.sv].map(spaced),
    ...[label.en, why.en].map(spaced),
  ];
}

test('the personal costs of one adult', () => {
  expect(told('norm.adults', 1, [])).toEqual([
    'adults_personal SoF 12:2',
    'Personliga kostnader, Sara Lind',
    'Riksnormen för en ensamstående vuxen är 3 940 kr.',
    'Personal costs, Sara Lind',
    'The national norm for a single adult is SEK 3 940.',
  ]);
});

test('the personal costs of two', () => {
  expect(told('norm.adults', 2, [])).toEqual([
    'adults_personal SoF 12:2',
    'Personliga kostnader, Sara Lind och Omar Lind',
    'Riksnormen för två sambor tillsammans är 7 100 kr.',
    'Personal costs, Sara Lind and Omar Lind',
    'The national norm for two partners together is SEK 7 100.',
  ]);
});

test('a child of a line of several ages, who is at home all the time', () => {
  expect(told('norm.child.child5', 1, [aChild(5)])).toEqual([
    'child_personal SoF 12:2',
    'Personliga kostnader, Barn 5, 5 år',
    'Riksnormen för barn 4–6 år är 3 060 kr.',
    'Personal costs, Barn 5, aged 5',
    'The national norm for a child aged 4–6 is SEK 3 060.',
  ]);
});

test('a child of a line of one age, with lunch at preschool, every other week', () => {
  const child = aChild(3, { lunch: 'away', residence: { kind: 'half' } });
  expect(told('norm.child.child3', 1, [child]).slice(1)).toEqual([
    'Personliga kostnader, Barn 3, 3 år',
    'Riksnormen för barn 3 år som äter lunch i förskolan är 2 500 kr. Barnet bor här halva tiden.',
    'Personal costs, Barn 3, aged 3',
    'The national norm for a child aged 3 who has lunch at preschool is SEK 2 500. The child lives here half the time.',
  ]);
});

test('a child of a line without lunch column, some days of the month', () => {
  const child = aChild(8, { lunch: 'away', residence: { kind: 'days', days: 10 } });
  expect(told('norm.child.child8', 1, [child]).slice(1)).toEqual([
    'Personliga kostnader, Barn 8, 8 år',
    'Riksnormen för barn 7–10 år är 3 820 kr. Barnet bor här 10 av 30 dagar.',
    'Personal costs, Barn 8, aged 8',
    'The national norm for a child aged 7–10 is SEK 3 820. The child lives here 10 of 30 days.',
  ]);
});

test.each([
  [
    aChild(19, { inSchool: false }),
    'Personliga kostnader, Barn 19, 19 år',
    'Har fyllt 18 år och går inte i skolan, och har därför en egen beräkning. Räknas som en person som delar hushållets gemensamma kostnader.',
    'Is over 18 and not in school, and therefore has an own calculation. Is counted as a person who shares the common costs.',
  ],
  [
    aChild(21),
    'Personliga kostnader, Barn 21, 21 år',
    'Har fyllt 21 år och har därför en egen beräkning. Räknas som en person som delar hushållets gemensamma kostnader.',
    'Is over 21 and therefore has an own calculation. Is counted as a person who shares the common costs.',
  ],
  [
    aChild(0, { birthDate: '2026-12-24' }),
    'Personliga kostnader, Barn 0, 0 år',
    'Barnet är inte fött den här månaden.',
    'The child is not born this month.',
  ],
])('one who is not counted says why there is no amount', (child, label, why, whyEn) => {
  const [, sv, whySv, , en] = told(`norm.child.${child.id}`, 1, [child]);
  expect([sv, whySv, en]).toEqual([label, why, whyEn]);
});

test('the common costs of one, of more, and of more than the table names', () => {
  expect(told('norm.common', 1, [])).toEqual([
    'common_costs SoF 12:2',
    'Gemensamma hushållskostnader',
    'Riksnormen för ett hushåll med 1 person.',
    'Common household costs',
    'The national norm for a household of 1.',
  ]);
  const children = [2, 4, 7, 9, 11, 13].map((age) => aChild(age));
  expect(told('norm.common', 1, children)).toEqual([
    'common_costs SoF 12:2',
    'Gemensamma hushållskostnader',
    'Riksnormen för ett hushåll med 7 personer.',
    'Common household costs',
    'The national norm for a household of 7.',
  ]);
  expect(told('norm.common', 2, children)[0]).toBe('common_costs SoF 12:3');
});

test('the common costs where a child lives here a part of the time', () => {
  const children = [aChild(8), aChild(9, { residence: { kind: 'half' } })];
  const [rule, , why, , whyEn] = told('norm.common', 1, children);
  expect([rule, why, whyEn]).toEqual([
    'common_costs SoF 12:2',
    'Riksnormen för ett hushåll med 3 personer. Barn som bor här en del av tiden räknas för den delen.',
    'The national norm for a household of 3. Children who live here part of the time are counted for that part.',
  ]);
});

test('the common costs that are shared with others', () => {
  const [rule, , why, , whyEn] = told('norm.common', 1, [aChild(8)], 2);
  expect([rule, why, whyEn]).toEqual([
    'common_costs_shared SoF 12:3',
    'Riksnormen för 4 personer, delad med 4, för 2 av dem. Ni delar hushåll med andra.',
    'The national norm for 4 people, divided by 4, for 2 of them. You share a household with others.',
  ]);
});
