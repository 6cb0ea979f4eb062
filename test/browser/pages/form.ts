/** Any form of the system in a browser: filled in question by question, as a person does. */
import type { Page } from 'playwright-core';
import type {
  Answers,
  Instrument,
  RawForm,
  Section,
} from '../../../shared/instrument/instrument.ts';
import type { Field, RowsQuestion } from '../../../shared/instrument/question.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import { fieldId } from '../../../shared/web/form/look.ts';
import { type Hand, pointer } from './hand.ts';

/** One field of the page, by the name that it is sent by. */
export function field(page: Page, path: string) {
  return page.locator(`[id="${fieldId(path)}"]`);
}

/** Presses one of the buttons under the form and waits for the page that comes. */
export async function press(page: Page, as: string, hand: Hand = pointer): Promise<void> {
  await hand.press(page, page.locator(`.buttons button[name="_press"][value="${as}"]`));
}

/** Adds a row to a repeating group. */
export async function addRow(page: Page, rows: string, hand: Hand = pointer): Promise<void> {
  await hand.press(page, page.locator(`button[name="_add"][value="${rows}"]`));
}

/** Removes a row of a repeating group, the first being 0. */
export async function removeRow(
  page: Page,
  rows: string,
  row: number,
  hand: Hand = pointer,
): Promise<void> {
  await hand.press(page, page.locator(`button[name="_remove"][value="${rows}.${row}"]`));
}

/** How many rows a repeating group shows. */
export function rowsShown(page: Page, rows: string): Promise<number> {
  return page.locator(`[id="${fieldId(rows)}"] > .row`).count();
}

async function answer(
  page: Page,
  hand: Hand,
  { question, path }: { readonly question: Field; readonly path: string },
  values: readonly string[],
) {
  const named = (value: string) => page.locator(`[name="${path}"][value="${value}"]`);
  const [value = ''] = values;
  switch (question.kind) {
    case 'note':
      return;
    case 'choices':
      for (const option of question.options) {
        await hand.tick(page, named(option.value), values.includes(option.value));
      }
      return;
    case 'confirm':
      return hand.tick(page, named('yes'), value === 'yes');
    case 'yes_no':
    case 'choice':
      return hand.choose(page, path, value);
    default:
      break;
  }
  // A list that the case brings makes a choice of what is otherwise typed.
  return (await page.locator(`select[name="${path}"]`).count()) > 0
    ? hand.choose(page, path, value)
    : hand.write(page, field(page, path), value);
}

function rowsIn(form: RawForm, rows: string): number {
  const numbers = Object.keys(form).flatMap((name) => {
    const [id, row] = name.split('.');
    return id === rows && row !== undefined ? [Number(row)] : [];
  });
  return Math.max(-1, ...numbers) + 1;
}

/** Makes the group have as many rows as are to be answered. */
async function withRows(
  page: Page,
  hand: Hand,
  question: RowsQuestion,
  wanted: number,
): Promise<void> {
  for (let shown = await rowsShown(page, question.id); shown > wanted; shown -= 1) {
    await removeRow(page, question.id, shown - 1, hand);
  }
  for (let shown = await rowsShown(page, question.id); shown < wanted; shown += 1) {
    await addRow(page, question.id, hand);
  }
}

/** Chooses how a step goes on, where there is a choice. */
export async function chooseWay(page: Page, outcome: string, hand: Hand = pointer): Promise<void> {
  const way = page.locator(`[name="_outcome"][value="${outcome}"]`);
  if ((await way.count()) > 0) await hand.choose(page, '_outcome', outcome);
}

/**
 * Answers the questions of some sections (all, unless told) from top to bottom. A question without
 * an answer is left as it stands; a question that should be seen and is not makes the test fail.
 */
export async function fillIn(
  page: Page,
  instrument: Instrument,
  answers: Answers,
  sections: readonly string[] = instrument.sections.map(({ id }) => id),
  hand: Hand = pointer,
): Promise<void> {
  const form = toForm(instrument, answers);
  const chosen = instrument.sections.filter(({ id }) => sections.includes(id));
  for (const question of chosen.flatMap((section: Section) => section.questions)) {
    if (question.kind !== 'rows') {
      const values = form[question.id];
      if (values !== undefined) await answer(page, hand, { question, path: question.id }, values);
      continue;
    }
    if (!(question.id in answers)) continue;
    const wanted = rowsIn(form, question.id);
    await withRows(page, hand, question, wanted);
    for (let row = 0; row < wanted; row += 1) {
      for (const inRow of question.fields) {
        const path = `${question.id}.${row}.${inRow.id}`;
        const values = form[path];
        if (values !== undefined) await answer(page, hand, { question: inRow, path }, values);
      }
    }
  }
}
