/** The caseworkers' pages in a browser: worklist, case, task. */
import type { Page } from 'playwright-core';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import { latestInstrument } from '../../../shared/instrument/registry.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { until } from '../../stack/until.ts';
import { chooseWay, fillIn, press } from './form.ts';
import { type Hand, pointer } from './hand.ts';

const { casework, unit } = textsOf('sv');

/** A step with its words on the pages. */
export type Step = keyof typeof unit.steps;

const MACHINE_SECONDS = 30;

/** Opens a case and waits, loading it again, until it offers a step (of a child or adult). */
export async function begin(
  page: Page,
  caseId: string,
  step: Step,
  about?: string,
  hand: Hand = pointer,
): Promise<void> {
  const words = unit.steps[step];
  const label = about === undefined ? words : `${words}: ${about}`;
  const todo = page.locator('.next-action li', { hasText: label });
  const part = page.locator('main').getByRole('link', { name: label, exact: true });
  const offered = await until(
    `the task ${label}`,
    MACHINE_SECONDS,
    async () => {
      await page.goto(`/handlaggning/arenden/${caseId}`);
      if ((await todo.count()) > 0) return todo.locator('a.ds-button, button');
      return (await part.count()) > 0 ? part : undefined;
    },
    () => page.locator('main').textContent(),
  );
  await hand.press(page, offered.first());
}

/** Fills in the open task and completes it, which leads back to the case. */
export async function complete(
  page: Page,
  form: string,
  outcome: string,
  answers: Answers,
  hand: Hand = pointer,
): Promise<void> {
  await fillInFor(page, form, outcome, answers, hand);
  await press(page, 'complete', hand);
}

/** Fills in the open task from top to bottom: what is always asked, the way out, what it asks. */
export async function fillInFor(
  page: Page,
  form: string,
  outcome: string,
  answers: Answers,
  hand: Hand = pointer,
): Promise<void> {
  const instrument = latestInstrument(form);
  const always = instrument.sections.flatMap(({ id, outcomes }) => (outcomes ? [] : [id]));
  await fillIn(page, instrument, answers, always, hand);
  await chooseWay(page, outcome, hand);
  const then = sectionsFor(form, outcome).filter((id) => !always.includes(id));
  await fillIn(page, instrument, answers, then, hand);
}

/** The sections of a form that a way out of the step asks. */
function sectionsFor(form: string, outcome: string): readonly string[] {
  return latestInstrument(form)
    .sections.filter(({ outcomes }) => outcomes === undefined || outcomes.includes(outcome))
    .map(({ id }) => id);
}

/** That a step is done, as the case page says after it. */
export function doneAlert(page: Page, step: Step) {
  return page.getByText(casework.case.done(unit.steps[step]), { exact: true });
}

/** The row of a case in one of the lists of the worklist. */
export function rowOf(page: Page, caseId: string) {
  return page.locator('table.worklist tr', { hasText: caseId });
}

/** The form of a name, as the cases that begin now have it. */
export function formOf(form: string) {
  return latestInstrument(form);
}
