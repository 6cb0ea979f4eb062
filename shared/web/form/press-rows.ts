import type { Instrument, RawForm } from '../../instrument/instrument.ts';
import { addRow, removeRow } from '../../instrument/rows.ts';
import type { Press } from '../request.ts';

/** The form as it is after a button that adds or removes a row; unchanged by any other button. */
export function afterPress(instrument: Instrument, form: RawForm, press: Press): RawForm {
  if (press.do === 'send') return form;
  const question = instrument.sections
    .flatMap((section) => section.questions)
    .find(({ id }) => id === press.rows);
  if (question?.kind !== 'rows') return form;
  return press.do === 'add' ? addRow(question, form) : removeRow(question, form, press.row);
}
