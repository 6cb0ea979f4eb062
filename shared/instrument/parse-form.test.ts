import { describe, expect, it } from 'vitest';
import { example } from './example.ts';
import type { RawForm } from './instrument.ts';
import { parseForm } from './parse-form.ts';

const complete: RawForm = {
  name: [' Kim  '],
  rent: ['8 400,50 kr'],
  living: ['rental'],
  'children.0.name': ['Alva'],
  'children.0.number': ['20170110-2384'],
  'children.0.part': ['no'],
  month: ['2026-11'],
  truth: ['yes'],
};

const errorsIn = (form: RawForm, scope = {}) => {
  const result = parseForm(example, form, scope);
  return result.ok ? [] : result.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('a form that is sent', () => {
  it('is answered in öre, dates and yes or no', () => {
    expect(parseForm(example, complete)).toEqual({
      ok: true,
      answers: {
        name: 'Kim',
        rent: 840050,
        living: 'rental',
        children: [{ name: 'Alva', number: '201701102384', part: false }],
        month: '2026-11',
        ways: [],
        truth: true,
      },
    });
  });

  it('names every answer that is missing, in the order of the questions', () => {
    expect(errorsIn({})).toEqual([
      'name AnswerMissing',
      'rent AnswerMissing',
      'living AnswerMissing',
      'month AnswerMissing',
      'truth AnswerMissing',
    ]);
  });

  it('names what is not understood and says what to write instead', () => {
    const result = parseForm(example, { ...complete, rent: ['åtta tusen'] });
    expect(result).toMatchObject({
      errors: [
        {
          path: 'rent',
          code: 'MoneyNotUnderstood',
          label: { sv: 'Hyra' },
          message: {
            sv: 'Skriv beloppet i kronor med siffror, till exempel 8 400 eller 8 400,50.',
          },
        },
      ],
    });
  });

  it('is refused with a field that no question has', () => {
    expect(errorsIn({ ...complete, admin: ['yes'], 'children.x.name': ['A'] })).toEqual([
      'admin UnknownField',
      'children.x.name UnknownField',
    ]);
  });

  it('must answer a question once its condition is met, and the one that hangs on it', () => {
    expect(errorsIn({ ...complete, living: ['sublet'] })).toEqual(['permission AnswerMissing']);
    expect(errorsIn({ ...complete, living: ['sublet'], permission: ['yes'] })).toEqual([
      'permitted AnswerMissing',
    ]);
    expect(errorsIn({ ...complete, ways: ['sms'] })).toEqual(['sms AnswerMissing']);
  });

  it('leaves out what was typed in a question that is no longer asked', () => {
    const result = parseForm(example, {
      ...complete,
      permission: ['yes'],
      permitted: ['not a date'],
      'children.0.days': ['many'],
    });
    expect(result).toMatchObject({ ok: true });
    expect(result).not.toHaveProperty('answers.permission');
    expect(result).not.toHaveProperty('answers.children.0.days');
  });

  it('names a field of a row as it stands in the form, blank rows between', () => {
    const form = {
      ...complete,
      'children.1.name': [''],
      'children.2.name': ['Bo'],
      'children.2.number': ['20170230'],
      'children.2.part': ['yes'],
    };
    const result = parseForm(example, form);
    expect(result).toMatchObject({
      errors: [
        {
          path: 'children.2.number',
          code: 'PersonalNumberNotUnderstood',
          label: { sv: 'Barn 3: Personnummer' },
        },
        { path: 'children.2.days', code: 'AnswerMissing' },
      ],
    });
  });

  it('is judged page by page, with the other pages only as conditions', () => {
    expect(parseForm(example, complete, { sections: ['more'] })).toEqual({
      ok: true,
      answers: { month: '2026-11', ways: [], truth: true },
    });
    expect(errorsIn({ rent: ['8'] }, { sections: ['more'] })).toEqual([
      'month AnswerMissing',
      'truth AnswerMissing',
    ]);
  });

  it('asks for the section of an outcome only when that way is taken', () => {
    expect(errorsIn(complete, { outcome: 'done' })).toEqual([]);
    expect(errorsIn(complete, { outcome: 'returned' })).toEqual(['reason AnswerMissing']);
    const far = { ...complete, reason: ['x'.repeat(51)] };
    expect(errorsIn(far, { outcome: 'returned' })).toEqual(['reason TooLong']);
    expect(errorsIn(far, { outcome: 'done' })).toEqual([]);
  });

  it('refuses choices that are not there, too many rows and numbers out of bounds', () => {
    const child = (row: number) => ({
      [`children.${row}.name`]: ['A'],
      [`children.${row}.number`]: ['20170110'],
      [`children.${row}.part`]: ['yes'],
      [`children.${row}.days`]: ['32'],
    });
    expect(errorsIn({ ...complete, living: ['castle'], truth: ['no'], ...child(0) })).toEqual([
      'living NotAmongOptions',
      'children.0.days NumberTooLarge',
      'truth MustBeTicked',
    ]);
    const four = { ...child(0), ...child(1), ...child(2), ...child(3) };
    expect(errorsIn({ ...complete, ...four })).toContain('children TooManyRows');
  });

  it('takes a personal number of ten digits when it is known what day it is', () => {
    const ten = { ...complete, 'children.0.number': ['170110-2384'] };
    expect(errorsIn(ten)).toEqual(['children.0.number PersonalNumberNotUnderstood']);
    expect(parseForm(example, ten, { today: '2026-11-01' })).toMatchObject({
      answers: { children: [{ number: '201701102384' }] },
    });
  });
});
