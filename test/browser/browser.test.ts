import { expect, test } from 'vitest';
import { findBrowser, openBrowser } from './browser.ts';

test('a browser that CHROME_PATH names and that is not there is said to be missing', async () => {
  await expect(findBrowser({ CHROME_PATH: '/no/such/browser' })).rejects.toThrow(
    'CHROME_PATH names /no/such/browser, and there is no program.',
  );
});

test('without a browser in the usual places the one that npm brings shows a page', async () => {
  const browser = await openBrowser(await findBrowser({ PATH: '' }));
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Vägen</h1>');
    expect(await page.locator('h1').textContent()).toBe('Vägen');
  } finally {
    await browser.close();
  }
});
