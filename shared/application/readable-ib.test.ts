import { describe, expect, test } from 'vitest';
import { aChild, anIb1, withPartner } from './answers.builder.ts';
import { type Reader, readableAnswers } from './readable-ib.ts';

const applicant: Reader = { adult: 'applicant', together: true, protectedIdentity: false };
const partner: Reader = { ...applicant, adult: 'co_applicant' };
const ib1 = {
  form: 'ib1',
  answers: {
    ...anIb1({ children: [aChild(5)], householdNote: 'Enhetens egen anteckning.' }),
    ...withPartner,
    partnerHinder: 'hemligt',
    partnerCannotWorkWhy: 'partnerns hälsa',
    costs: [
      { kind: 'hushallsel', applied: 1 },
      { kind: 'fackavgift', applied: 2 },
    ],
  },
};
const ib3 = {
  form: 'ib3',
  answers: {
    applicantHealth: 'sökandens hälsa',
    partnerHealth: 'partnerns hälsa',
    people: 'berättat i enrum',
    otherContacts: 'berättat i enrum',
    home: 'trygg',
    wayAssessment: 'bedömning',
  },
};
const text = (part: { form: string; answers: object }, reader: Reader) =>
  JSON.stringify(
    readableAnswers({ form: part.form, answers: { ...part.answers } }, reader) ?? null,
  );

describe('the copy of IB 1', () => {
  test('has the household in common and of the adults just the reader', () => {
    expect(text(ib1, applicant)).not.toContain('partnerns hälsa');
    expect(text(ib1, applicant)).toContain('applicantOccupation');
    expect(text(ib1, partner)).toContain('partnerns hälsa');
    expect(text(ib1, partner)).not.toContain('applicantOccupation');
    for (const reader of [applicant, partner]) expect(text(ib1, reader)).toContain('Omar Lind');
  });

  test.each([applicant, partner])('has no note of the unit, number or union fee (%j)', (reader) => {
    const copy = text(ib1, reader);
    expect(copy).toContain('hushallsel');
    for (const kept of ['egen anteckning', 'fackavgift', '197802022389', '20210601']) {
      expect(copy).not.toContain(kept);
    }
  });

  test('leaves household and home out with protected identity', () => {
    const copy = text(ib1, { ...applicant, protectedIdentity: true });
    for (const kept of ['Barn 5', 'Omar Lind', 'rental']) expect(copy).not.toContain(kept);
    expect(copy).toContain('applicantOccupation');
  });
});

test('what two adults told of other people alone is in no copy, and that of a single adult is', () => {
  for (const reader of [applicant, partner]) {
    expect(text(ib3, reader)).not.toContain('i enrum');
    expect(text(ib3, reader)).toContain('bedömning');
  }
  expect(text(ib3, applicant)).not.toContain('partnerns hälsa');
  expect(text(ib3, { ...applicant, together: false })).toContain('i enrum');
});

test('a remittal is read by the adult whom it is about', () => {
  const adults = [
    { who: 'applicant', remit: true, obstacles: 'sökandens' },
    { who: 'co_applicant', remit: true, obstacles: 'medsökandens' },
  ];
  expect(text({ form: 'ib2', answers: { adults } }, applicant)).not.toContain('medsökandens');
  expect(text({ form: 'ib2', answers: { adults } }, partner)).toContain('medsökandens');
});

test('a plan is read by those whom it concerns, without how the other signed', () => {
  const plan = {
    situation: 'så här är det',
    partnerSigned: 'not_signed',
    partnerNotSignedWhy: 'x',
  };
  const read = (concerns: string, reader: Reader) =>
    text({ form: 'ib4', answers: { ...plan, concerns } }, reader);
  expect(read('applicant', applicant)).toContain('så här är det');
  expect(read('both', applicant)).not.toContain('partnerNotSignedWhy');
  expect(read('both', partner)).toContain('så här är det');
  expect(read('applicant', partner)).toBe('null');
  expect(read('partner', applicant)).toBe('null');
  expect(text({ form: 'ib4', answers: { situation: 'första' } }, applicant)).toContain('första');
});
