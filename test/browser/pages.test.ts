/** Every page of every role: accessible by the rules, readable at 320 px, and kept as a picture. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newPlayer, type Player } from '../stack/player.ts';
import { openBrowser } from './browser.ts';
import {
  applicantPages,
  caseworkPages,
  jobbtorgPages,
  type Listed,
  managementPages,
  openPages,
  taskOf,
} from './every-page.ts';
import { judge } from './judge.ts';
import { chooseWay, press, removeRow } from './pages/form.ts';
import { newVisit, visitAs } from './pages/visit.ts';
import { type Standing, standingAtEach } from './standing.ts';

const copy = inject('copy');

let browser: Browser;
let player: Player;
let standing: Standing;
const visits = new Map<string, Promise<Page>>();

beforeAll(async () => {
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

async function looksRight(area: string, [name, by, address]: Listed) {
  const page = await visitOf(by);
  const path = await address(standing, player);
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(name === 'finns-inte' ? 404 : 200);
  expect(new URL(page.url()).pathname, 'not sent elsewhere').toBe(path.split('?')[0]);
  await judge(page, `${area}-${name}`);
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

describe('a form that comes back with errors', () => {
  test.each([
    ['sokande-fel', 'decided', () => '/ansokan/ny/om_dig', 'continue'],
    ['handlaggning-fel', 'sofia', taskOf('utredning', 'ib3'), 'complete'],
  ] as const)('%s is accessible, and fits 320 px', async (name, by, address, as) => {
    const page = await visitOf(by);
    await page.goto(await address(standing, player));
    await press(page, as);
    expect(await page.locator('.ds-error-summary').count()).toBe(1);
    await judge(page, name);
  });

  test('a proposal whose refused row has no reason is accessible, and fits 320 px', async () => {
    const page = await visitOf('sofia');
    await page.goto(await taskOf('forslag', 'forslag')(standing, player));
    await chooseWay(page, 'till_beslut');
    await judge(page, 'handlaggning-forslag-till-beslut');
    await removeRow(page, 'grounds', 0);
    await press(page, 'complete');
    expect(await page.locator('.ds-error-summary').count()).toBe(1);
    await judge(page, 'handlaggning-fel-forslag');
  });

  test('a page of another role says so accessibly', async () => {
    const page = await visitOf('jamal');
    await page.goto('/handlaggning');
    await judge(page, 'alla-inte-behorig');
  });
});

describe('a sensitive talk', () => {
  test.each(['freda', 'audit', 'dudit'])('%s is accessible, and fits 320 px', async (form) => {
    const page = await visitOf('sofia');
    await page.goto(`/handlaggning/arenden/${standing.utredning.caseId}/samtal`);
    await page.locator(`[name="form"][value="${form}"]`).check();
    await page.locator('[name="adult"]').first().check();
    await press(page, 'begin');
    await judge(page, `handlaggning-samtal-${form}`);
  });
});
