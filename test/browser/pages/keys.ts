/** A page used by keyboard alone: Tab, Enter, space and arrows. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fieldId } from '../../../shared/web/form/look.ts';
import type { Hand } from './hand.ts';
import { sends } from './visit.ts';

/** More than the stops of the longest form: IB 1 of a family. */
const MOST_TABS = 400;

/** More than the alternatives of the longest list. */
const MOST_ARROWS = 80;

/** Whether the element that has the focus can be seen to have it. Past the last stop none has it. */
function focusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    if (focused === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    return outlined || boxShadow !== 'none';
  });
}

/** Tabs forward until an element has the focus, and sees at every stop that it shows. */
export async function tabTo(page: Page, target: string | Locator): Promise<void> {
  const wanted = typeof target === 'string' ? page.locator(target) : target;
  const reached = wanted.and(page.locator(':focus'));
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press('Tab');
    const html = () => page.evaluate(() => document.activeElement?.outerHTML);
    if (!(await focusSeen(page))) throw new Error(`the focus does not show on ${await html()}`);
  }
  throw new Error(`${wanted} is not reached by Tab`);
}

/** Presses Enter on what has the focus, which loads a page. */
export const enter = (page: Page) => sends(page, () => page.keyboard.press('Enter'));

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

/** Writes in a field instead of what stood there. */
export function typeInto(page: Page, path: string, text: string): Promise<void> {
  return write(page, page.locator(`[id="${fieldId(path)}"]`), text);
}

/** Chooses one of several: the group or the list by Tab, the alternative by arrows. */
export async function choose(page: Page, path: string, value: string): Promise<void> {
  await tabTo(page, `[name="${path}"]`);
  const list = page.locator(`select[name="${path}"]`);
  const chosen = page.locator(`select[name="${path}"], [name="${path}"]:checked`);
  const isChosen = async () => (await chosen.count()) > 0 && (await chosen.inputValue()) === value;
  if (!(await isChosen())) {
    await page.keyboard.press((await list.count()) === 0 ? 'Space' : 'Home');
  }
  for (let presses = 0; presses < MOST_ARROWS && !(await isChosen()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await isChosen(), `${path} is ${value}`).toBe(true);
}

/** Presses one of the buttons under a form. */
export async function pressButton(page: Page, as: string): Promise<void> {
  await tabTo(page, `.buttons button[value="${as}"]`);
  await enter(page);
}

/** By keyboard alone. */
export const keyboard: Hand = {
  press: async (page, target) => {
    await tabTo(page, target);
    await enter(page);
  },
  write,
  choose,
  tick: async (page, target, ticked) => {
    await tabTo(page, target);
    if ((await target.isChecked()) !== ticked) await page.keyboard.press('Space');
    expect(await target.isChecked()).toBe(ticked);
  },
};
