/** The applicant's own pages in a browser. */
import type { Page } from 'playwright-core';
import { ansokan } from '../../../shared/instrument/forms/ansokan.ts';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { fillIn, press } from './form.ts';
import { type Hand, pointer } from './hand.ts';

const { applicant } = textsOf('sv');

/** Which part of the application the browser stands on. */
export function partOpen(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Answers the part that is open and goes on to the next. */
export async function answerPart(
  page: Page,
  answers: Answers,
  hand: Hand = pointer,
): Promise<void> {
  await fillIn(page, ansokan, answers, [partOpen(page)], hand);
  await press(page, 'continue', hand);
}

/** Answers part after part until all answers are shown to be checked. */
export async function answerTheRest(
  page: Page,
  answers: Answers,
  hand: Hand = pointer,
): Promise<void> {
  for (const { id } of ansokan.sections) {
    if (partOpen(page) === 'kontrollera') return;
    if (partOpen(page) === id) await answerPart(page, answers, hand);
  }
}

/** Declares and sends what has been checked. */
export async function declareAndSend(
  page: Page,
  answers: Answers,
  hand: Hand = pointer,
): Promise<void> {
  await fillIn(page, ansokan, answers, [ansokan.sections.at(-1)?.id ?? ''], hand);
  await press(page, 'send', hand);
}

/** Follows a link or a button that looks like one. */
export async function follow(page: Page, name: string, hand: Hand = pointer): Promise<void> {
  await hand.press(page, page.getByRole('link', { name, exact: true }).first());
}

/** Which application a page of one is about, from its address. */
export function applicationOf(page: Page): {
  readonly caseId: string;
  readonly instanceId: string;
} {
  const [, caseId = '', instanceId = ''] =
    /arenden\/([^/]+)\/([^/?]+)/.exec(new URL(page.url()).pathname) ?? [];
  return { caseId, instanceId };
}

/** Begins a new application at its first part. */
export async function beginApplication(page: Page, hand: Hand = pointer): Promise<void> {
  await follow(page, applicant.home.start, hand);
  await follow(page, applicant.draft.begin, hand);
}
