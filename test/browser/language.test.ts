import { expect, test } from 'vitest';
import { textsOf } from '../../shared/text/texts.ts';
import { newApplicant } from '../stack/login.ts';
import { journey } from './journey.ts';

const on = journey();

test('a page is the same in Swedish and in English, and says which it is', async () => {
  const { play, visit } = on();
  const { username } = await newApplicant(play.cloud);
  const page = await visit(username, '/ansokan');
  const html = page.locator('html');
  const [sv, en] = [textsOf('sv'), textsOf('en')];
  expect(await html.getAttribute('lang')).toBe('sv');
  expect(await page.locator('h1').textContent()).toBe(sv.applicant.home.title);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(/sprak=en/);
  expect(await html.getAttribute('lang')).toBe('en');
  expect(await page.locator('h1').textContent()).toBe(en.applicant.home.title);
  await page.goto('/ansokan/ny/om_dig');
  expect(await html.getAttribute('lang'), 'it stays chosen').toBe('en');
  const back = page.getByRole('link', { name: 'Svenska' });
  expect(await back.getAttribute('lang')).toBe('sv');
  await back.click();
  await page.waitForURL(/sprak=sv/);
  expect(await html.getAttribute('lang')).toBe('sv');
});
