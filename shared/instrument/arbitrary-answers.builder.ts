/** For tests: any complete answers to an instrument, made from its data. */
import fc from 'fast-check';
import { judgedSections, type Scope } from './check-answers.ts';
import type { Instrument } from './instrument.ts';
import type { Field, Question, RowsQuestion } from './question.ts';
import { answersAsked, isAsked, type Known, rowAsked } from './shown.ts';

/** Of the series that Skatteverket keeps for tests; they belong to nobody. */
const testNumbers = ['189001019802', '199001022384', '201701102384', '197802022389'];

const words = fc
  .array(fc.constantFrom('hyra', 'åäö', 'Å&<b>', "O'Neill", '5 %', '—', '“x”'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

const date = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function anyField(question: Exclude<Field, { kind: 'note' }>): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'text':
    case 'textarea':
    case 'name':
      if (question.pattern) return fc.constant(question.pattern.example);
      return words.map((text) =>
        text
          .padEnd(question.minLength ?? 0, 'x')
          .slice(0, question.maxLength ?? 200)
          .trim(),
      );
    case 'email':
      return fc.constantFrom('namn@exempel.se', 'a.b+c@example.org');
    case 'phone':
      return fc.constantFrom('0701740605', '+46701740605');
    case 'date':
      return date;
    case 'month':
      return date.map((day) => day.slice(0, 7));
    case 'personal_number':
      return fc.constantFrom(...testNumbers);
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 1_000_000 });
    case 'money':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 1_000_000_000 });
    case 'yes_no':
      return fc.boolean();
    case 'confirm':
      return fc.constant(true);
    case 'choice':
      return fc.constantFrom(...question.options.map((option) => option.value));
    case 'choices':
      return fc.subarray(
        question.options.map((option) => option.value),
        { minLength: question.min ?? 0 },
      );
  }
}

const recordOf = (fields: readonly Question[]): fc.Arbitrary<Known> =>
  fc.record(
    Object.fromEntries(
      fields.flatMap((field) => (field.kind === 'note' ? [] : [[field.id, anyAnswer(field)]])),
    ),
  );

function anyAnswer(question: Exclude<Question, { kind: 'note' }>): fc.Arbitrary<unknown> {
  if (question.kind !== 'rows') return anyField(question);
  return fc.array(recordOf(question.fields), {
    minLength: question.min ?? 0,
    maxLength: Math.min(question.max, (question.min ?? 0) + 3),
  });
}

const isKnown = (value: unknown): value is Known => typeof value === 'object' && value !== null;

/** Only what is asked, and only some of what need not be answered. */
function kept(question: Question, answer: unknown, asked: Known, all: boolean): unknown {
  if (question.kind === 'rows' && Array.isArray(answer)) {
    return answer.filter(isKnown).map((row) => withoutSome(question, row, asked, all));
  }
  const need = question.required || question.kind === 'choices';
  return need || all ? answer : undefined;
}

function withoutSome(question: RowsQuestion, row: Known, asked: Known, all: boolean): Known {
  const chosen: Record<string, unknown> = {};
  for (const field of question.fields) {
    const answer = kept(field, row[field.id], asked, all);
    if (answer !== undefined) chosen[field.id] = answer;
  }
  return rowAsked(question, chosen, asked).row;
}

/** Complete answers to the sections in scope, with all that may be left out or with none of it. */
export function arbitraryAnswers(instrument: Instrument, scope: Scope = {}): fc.Arbitrary<Known> {
  const sections = judgedSections(instrument, scope);
  const questions = sections.flatMap((section) => section.questions);
  return fc.tuple(recordOf(questions), fc.boolean()).map(([everything, all]) => {
    const some: Record<string, unknown> = {};
    for (const question of questions) {
      const answer = kept(question, everything[question.id], everything, all);
      if (answer !== undefined) some[question.id] = answer;
    }
    const asked = answersAsked(instrument, some);
    const answers: Record<string, unknown> = {};
    for (const section of sections.filter((one) => isAsked(one, asked))) {
      for (const question of section.questions) {
        const answer = asked[question.id];
        if (answer !== undefined) answers[question.id] = kept(question, answer, asked, true);
      }
    }
    return answers;
  });
}
