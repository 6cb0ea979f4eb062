/** Jobbtorg's own pages in a browser. */
import type { Page } from 'playwright-core';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { until } from '../../stack/until.ts';
import { fillInFor } from './case.ts';
import { press } from './form.ts';
import { type Hand, pointer } from './hand.ts';

const { jobbtorg } = textsOf('sv');

/** Waits for the open step of a case's remittal and opens it from the office's worklist. */
export async function openRemittalOf(
  page: Page,
  caseId: string,
  step: keyof typeof jobbtorg.steps,
): Promise<void> {
  const todo = page.getByRole('heading', { name: jobbtorg.steps[step] });
  await until(
    `the remittal at ${step}`,
    30,
    async () => {
      await page.goto('/jobbtorg');
      const link = page.locator(`a[href^="/jobbtorg/remisser/${caseId}/"]`);
      if ((await link.count()) === 0) return undefined;
      await page.goto((await link.first().getAttribute('href')) ?? '');
      return (await todo.count()) > 0 ? true : undefined;
    },
    () => page.locator('main').textContent(),
  );
}

/** Does a step of the remittal of a case. */
export async function answerRemittal(
  page: Page,
  caseId: string,
  step: keyof typeof jobbtorg.steps,
  { outcome, answers }: { readonly outcome: string; readonly answers: Answers },
  hand: Hand = pointer,
): Promise<void> {
  await openRemittalOf(page, caseId, step);
  await fillInFor(page, step, outcome, answers, hand);
  await press(page, 'complete', hand);
}
