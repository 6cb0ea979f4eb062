import type { RawForm } from '../../shared/instrument/instrument.ts';
import type { Question } from '../../shared/instrument/question.ts';
import { rowCount } from '../../shared/instrument/rows.ts';
import type { Press } from '../../shared/web/request.ts';

/**
 * The field to go to after a button that adds or removes a row: the first of the new row, or the
 * group itself. Undefined for any other button.
 */
export function changedField(
  questions: readonly Question[],
  form: RawForm,
  press: Press,
): string | undefined {
  if (press.do === 'send') return undefined;
  const question = questions.find(({ id }) => id === press.rows);
  const first = question?.kind === 'rows' && question.fields.find(({ kind }) => kind !== 'note');
  if (press.do === 'remove' || !first) return press.rows;
  return `${press.rows}.${rowCount(question, form) - 1}.${first.id}`;
}
