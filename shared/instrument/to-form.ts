import { formatPersonalNumber } from '../household/personal-number.ts';
import type { Answer, Answers, Instrument, RawForm, Row } from './instrument.ts';
import { formatKronor } from './kronor.ts';
import type { Field } from './question.ts';

function typed(question: Field, answer: Answer): readonly string[] {
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  if (typeof answer === 'number') {
    return [question.kind === 'money' ? formatKronor(answer) : String(answer)];
  }
  if (typeof answer !== 'string') return answer;
  const twelve = question.kind === 'personal_number' && answer.length === 12;
  return [twelve ? formatPersonalNumber(answer) : answer];
}

const isRow = (one: string | Row): one is Row => typeof one !== 'string';

const isRows = (answer: Answers[string]): answer is readonly Row[] =>
  Array.isArray(answer) && answer.every(isRow);

/**
 * Answers as they would be typed, for prefilling a draft or for one made by the API. Answers to
 * what the instrument does not ask are left out. `parseForm` gives the same answers back.
 */
export function toForm(instrument: Instrument, answers: Answers): RawForm {
  const form: Record<string, readonly string[]> = {};
  for (const question of instrument.sections.flatMap((section) => section.questions)) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    if (question.kind !== 'rows') {
      if (isRows(answer) && answer.length > 0) continue;
      form[question.id] = typed(question, isRows(answer) ? [] : answer);
      continue;
    }
    if (!isRows(answer)) continue;
    answer.forEach((row, number) => {
      for (const field of question.fields) {
        const value = row[field.id];
        if (value !== undefined) {
          form[`${question.id}.${number}.${field.id}`] = typed(field, value);
        }
      }
    });
  }
  return form;
}
