/** What the journeys of one file share: the browser, and a player who does the rest by the API. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { newPlayer, type Player } from '../stack/player.ts';
import { openBrowser } from './browser.ts';
import { visitAs } from './pages/visit.ts';

export interface Journey {
  readonly browser: Browser;
  readonly play: Player;
  /** Opens a browser of somebody's own, logged in, at an address. */
  readonly visit: (username: string, path: string, as?: BrowserContextOptions) => Promise<Page>;
}

/** Opens the browser before the tests of a file and closes it after them. */
export function journey(): () => Journey {
  const copy = inject('copy');
  let made: Journey | undefined;
  beforeAll(async () => {
    const [browser, play] = await Promise.all([openBrowser(), newPlayer(copy)]);
    made = {
      browser,
      play,
      visit: (username, path, as = {}) => visitAs(browser, copy, username, path, as),
    };
  });
  afterAll(() => made?.browser.close());
  return () => {
    if (!made) throw new Error('the browser is not open yet');
    return made;
  };
}
