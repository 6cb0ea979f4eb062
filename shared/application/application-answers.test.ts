import { describe, expect, it } from 'vitest';
import { registrering } from '../instrument/forms/registrering.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { anApplication } from './answers.builder.ts';
import { applicationAnswers } from './application-answers.ts';
import { ib1Prefill } from './prefill.ts';

const call = {
  applicantName: ['Sara Lind'],
  applicantNumber: ['19900102-2384'],
  channel: ['phone'],
  receivedOn: ['2026-10-20'],
  declaredHow: ['orally'],
  toldOfDuty: ['yes'],
  supportMonth: ['2026-11'],
};

describe('an application by telephone', () => {
  it('stands although nothing but the person and the month is known (R005)', () => {
    const result = parseForm(registrering, call);
    expect(result).toMatchObject({ ok: true, answers: { supportMonth: '2026-11', children: [] } });
    const { supportMonth: _, ...noMonth } = call;
    expect(parseForm(registrering, noMonth)).toMatchObject({
      errors: [{ path: 'supportMonth', code: 'AnswerMissing' }],
    });
  });

  it('is read like one from the web', () => {
    const result = parseForm(registrering, { ...call, rent: ['6 000'], housingForm: ['rental'] });
    const answers = applicationAnswers('registrering', result.ok && result.answers);
    expect(answers.rent).toBe(600_000);
    expect(ib1Prefill(answers)).toMatchObject({ rent: 600_000, housingForm: 'rental' });
    const web = anApplication();
    expect(applicationAnswers('ansokan', web)).toEqual(web);
  });

  it('is still held to what it does say', () => {
    const json = { ...parsedCall(), applicantCanWork: 'perhaps' };
    expect(parseAnswers(registrering, json)).toMatchObject({
      errors: [{ path: 'applicantCanWork', code: 'NotAmongOptions' }],
    });
  });
});

function parsedCall() {
  const result = parseForm(registrering, call);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.answers;
}
