/** Every page of every role: accessible by the rules, readable at 320 px, and kept as a picture. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../local/settings.ts';
import { newPlayer, type Player } from '../stack/player.ts';
import { axeFindings } from './axe.ts';
import { openBrowser } from './browser.ts';
import {
  applicantPages,
  caseworkPages,
  jobbtorgPages,
  type Listed,
  managementPages,
  openPages,
} from './every-page.ts';
import { newVisit, visitAs } from './pages/visit.ts';
import { type Standing, standingAtEach } from './standing.ts';

const copy = inject('copy');
const screens = join(root, 'reports', 'screens');
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

let browser: Browser;
let player: Player;
let standing: Standing;
const visits = new Map<string, Promise<Page>>();

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  browser = await openBrowser();
  player = await newPlayer(copy);
  standing = await standingAtEach(player);
});
afterAll(() => browser?.close());

/** The browser of a person, with script, which only axe uses. */
function visitOf(by: string): Promise<Page> {
  const script = { javaScriptEnabled: true };
  const username = Object.entries(standing).find(([place]) => place === by)?.[1].applicant.username;
  const visit =
    visits.get(by) ??
    (by === 'nobody'
      ? newVisit(browser, copy, script)
      : visitAs(browser, copy, username ?? by, '/', script));
  visits.set(by, visit);
  return visit;
}

const width = (page: Page) => page.evaluate(() => document.scrollingElement?.scrollWidth);

async function looksRight(area: string, [name, by, address]: Listed) {
  const page = await visitOf(by);
  await page.setViewportSize(wide);
  const path = await address(standing, player);
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(name === 'finns-inte' ? 404 : 200);
  expect(new URL(page.url()).pathname, 'not sent elsewhere').toBe(path.split('?')[0]);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  const picture = (size: number) => join(screens, `${area}-${name}-${size}.png`);
  await page.screenshot({ path: picture(1280), fullPage: true });
  await page.setViewportSize(narrow);
  expect(await width(page), 'width at 320 px').toBeLessThanOrEqual(320);
  await page.screenshot({ path: picture(320), fullPage: true });
}

describe.each([
  ['alla', openPages],
  ['sokande', applicantPages],
  ['handlaggning', caseworkPages],
  ['jobbtorg', jobbtorgPages],
  ['styrning', managementPages],
])('the pages of %s', (area, pages) => {
  test.each(pages)('%s is accessible, and fits 320 px', (...listed) => looksRight(area, listed));
});
