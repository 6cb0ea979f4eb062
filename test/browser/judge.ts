/** Whether a page can be used by everybody: axe in full width, no sideways scroll at 320 px; its pictures are kept. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../local/settings.ts';
import { axeFindings } from './axe.ts';

const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 640 };

const screens = join(root, 'reports', 'screens');

const widthOf = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollWidth);

/** Judges the page that is open, in both widths, and keeps its pictures. Its browser must have script. */
export async function judge(page: Page, name: string): Promise<void> {
  await mkdir(screens, { recursive: true });
  const picture = (size: number) => join(screens, `${name}-${size}.png`);
  await page.setViewportSize(wide);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await axeFindings(page), name).toEqual([]);
  await page.screenshot({ path: picture(1280), fullPage: true });
  await page.setViewportSize(narrow);
  expect(await widthOf(page), `width of ${name} at 320 px`).toBeLessThanOrEqual(320);
  await page.screenshot({ path: picture(320), fullPage: true });
  await page.setViewportSize(wide);
}

/**
 * Judges what a browser without script shows just now, also where it is the answer to a form: axe needs
 * script, so the same page is opened in a twin that has it.
 */
export async function judgeAsShown(page: Page, name: string): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const [address = ''] = page.url().split('#');
  const shown = { body: await page.content(), contentType: 'text/html; charset=utf-8' };
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState, locale: 'sv-SE' });
  try {
    const twin = await context.newPage();
    await twin.route(address, (route) => route.fulfill(shown), { times: 1 });
    await twin.goto(address);
    await judge(twin, name);
  } finally {
    await context.close();
  }
}
