import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../instrument/arbitrary-answers.builder.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import { ib2 } from '../instrument/forms/ib2.ts';
import { mottagning } from '../instrument/forms/mottagning.ts';
import { storedAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { toForm } from '../instrument/to-form.ts';
import { aChild, anApplication, anIb1 } from './answers.builder.ts';
import { ib1Prefill, ib2Prefill, ib3Prefill, mottagningPrefill } from './prefill.ts';

describe('a draft begun with what is known', () => {
  it('takes household, housing, incomes and costs of the application to IB 1', () => {
    const draft = ib1Prefill(
      anApplication({
        children: [aChild(5)],
        costs: [{ kind: 'el', amount: 45_000 }],
        otherNeeds: [{ need: 'Glasögon', amount: 200_000 }],
        incomes: [{ kind: 'barnbidrag', who: 'applicant', amount: 125_000 }],
      }),
    );
    expect(draft).toMatchObject({
      livesWith: 'alone',
      rent: 600_000,
      applicantOccupation: 'unemployed',
      incomes: [{ kind: 'barnbidrag', amount: 125_000, source: 'Ansökan' }],
      costs: [
        { kind: 'el', applied: 45_000 },
        { kind: 'ovrigt', applied: 200_000, note: 'Glasögon' },
      ],
    });
  });

  it('leaves every judgement to the caseworker', () => {
    const draft = ib1Prefill(anApplication({ costs: [{ kind: 'el', amount: 45_000 }] }));
    expect(draft).not.toHaveProperty('rentAccepted');
    expect(draft).not.toHaveProperty('applicantHinder');
    expect(draft).not.toHaveProperty('costs.0.wholeApproved');
    expect(ib2Prefill(anIb1(), anApplication())).not.toHaveProperty('adults.0.consent');
  });

  it('has nothing that the form refuses, whatever was applied for', () => {
    fc.assert(
      fc.property(arbitraryAnswers(ansokan), (any) => {
        const form = toForm(ib1, ib1Prefill(storedAnswers(ansokan, any)));
        const result = parseForm(ib1, form);
        const codes = result.ok ? [] : result.errors.map(({ code }) => code);
        expect(codes.filter((code) => code !== 'AnswerMissing')).toEqual([]);
      }),
    );
  });

  it('has a row in IB 2 for each adult whom Jobbtorg is for, with how to reach the applicant', () => {
    const draft = ib2Prefill(anIb1(), anApplication({ interpreter: true, language: 'arabiska' }));
    expect(draft).toEqual({
      adults: [{ who: 'applicant', remit: true, contact: '0701740605, arabiska, tolk behövs' }],
    });
    expect(Object.keys(toForm(ib2, draft))).toContain('adults.0.remit');
  });

  it('marks where more of a need stands in the application, and cuts no sign in two', () => {
    const begunWith = (need: string) =>
      ib1Prefill(anApplication({ costs: [], otherNeeds: [{ need, amount: 100 }] }));
    const noted = (note: string) => ({ costs: [{ kind: 'ovrigt', note }] });
    expect(begunWith('a'.repeat(200))).toMatchObject(noted('a'.repeat(200)));
    expect(begunWith('a'.repeat(201))).toMatchObject(noted(`${'a'.repeat(199)}…`));
    expect(begunWith(`${'a'.repeat(198)}😀aa`)).toMatchObject(noted(`${'a'.repeat(198)}…`));
  });

  it('tells mottagning what the application says of acute need and housing', () => {
    const contact = { firstContactOn: '2026-10-20', channel: 'web' } as const;
    const draft = mottagningPrefill(anApplication({ acute: true, acuteText: 'Mat' }), contact);
    expect(draft).toEqual({ ...contact, acuteNeed: true, homeless: false });
    expect(toForm(mottagning, draft)).toMatchObject({ acuteNeed: ['yes'], homeless: ['no'] });
    expect(mottagningPrefill({}, contact)).toEqual(contact);
  });

  it('knows whether there is a co-applicant to talk with', () => {
    expect(ib3Prefill(anApplication())).toEqual({ partnerThere: false });
    expect(ib3Prefill({})).toEqual({});
  });
});
