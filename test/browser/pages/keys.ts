/** A page used by keyboard alone: Tab, Enter, space and arrows. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldId } from '../../../shared/web/form/look.ts';
import { sends } from './visit.ts';

const MOST_TABS = 150;

/** Whether the element that has the focus can be seen to have it. */
function focusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return outlined || boxShadow !== 'none';
  });
}

/** Tabs forward until an element has the focus, and sees at every stop that it shows. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
    const html = () => page.evaluate(() => document.activeElement?.outerHTML);
    if (!(await focusSeen(page))) throw new Error(`the focus does not show on ${await html()}`);
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** Presses Enter on what has the focus, which loads a page. */
export const enter = (page: Page) => sends(page, () => page.keyboard.press('Enter'));

/** Writes in a field instead of what stood there. */
export async function typeInto(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, `[id="${fieldId(path)}"]`);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Chooses one of several: the group or the list by Tab, the alternative by arrows. */
export async function choose(page: Page, path: string, value: string): Promise<void> {
  await tabTo(page, `[name="${path}"]`);
  const chosen = page.locator(`select[name="${path}"], [name="${path}"]:checked`);
  const isChosen = async () => (await chosen.count()) > 0 && (await chosen.inputValue()) === value;
  if ((await page.locator(`select[name="${path}"]`).count()) === 0) {
    await page.keyboard.press('Space');
  }
  for (let presses = 0; presses < 10 && !(await isChosen()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await isChosen(), `${path} is ${value}`).toBe(true);
}

/** Presses one of the buttons under a form. */
export async function pressButton(page: Page, as: string): Promise<void> {
  await tabTo(page, `.buttons button[value="${as}"]`);
  await enter(page);
}
