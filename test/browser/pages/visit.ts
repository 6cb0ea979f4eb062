/** A person at a browser: logged in through the real login page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { demonstrationPassword } from '../../../local/district.ts';
import { addressOf } from '../../../local/settings.ts';
import { settingsOf, type TestCopy } from '../../stack/test-copy.ts';

/** How long anything on a page may take: the copy runs on a small machine. */
const PATIENCE_MS = 15_000;

/** Opens a browser of somebody's own, not logged in: without script, at 1280, unless told. */
export async function newVisit(
  browser: Browser,
  copy: TestCopy,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addressOf(settingsOf(copy)),
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

/** Types name and password on the login page, which is another service's. */
export async function logIn(page: Page, username: string): Promise<void> {
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(demonstrationPassword);
  await sends(page, () => page.locator('button[type="submit"], input[type="submit"]').click());
}

/** Opens a browser and logs in on the way to an address. */
export async function visitAs(
  browser: Browser,
  copy: TestCopy,
  username: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newVisit(browser, copy, options);
  await page.goto(`/logga-in?vidare=${encodeURIComponent(path)}`);
  await logIn(page, username);
  return page;
}

/** Does something that loads a page, and waits until that page is there. */
export async function sends(page: Page, doing: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), doing()]);
}
