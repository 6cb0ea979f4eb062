/** How a page is used: by pointer, or by keyboard alone (`keys.ts`). */
import type { Locator, Page } from 'playwright-core';
import { sends } from './visit.ts';

/** What a person does to a page. */
export interface Hand {
  /** Follows a link or presses a button, which loads a page. */
  readonly press: (page: Page, target: Locator) => Promise<void>;
  /** Writes in a field instead of what stood there. */
  readonly write: (page: Page, target: Locator, text: string) => Promise<void>;
  /** Chooses one of several: radio buttons or a list of one name. */
  readonly choose: (page: Page, name: string, value: string) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (page: Page, target: Locator, ticked: boolean) => Promise<void>;
}

export const pointer: Hand = {
  press: (page, target) => sends(page, () => target.click()),
  write: (_, target, text) => target.fill(text),
  choose: async (page, name, value) => {
    const list = page.locator(`select[name="${name}"]`);
    if ((await list.count()) > 0) await list.selectOption(value);
    else await page.locator(`[name="${name}"][value="${value}"]`).check();
  },
  tick: (_, target, ticked) => target.setChecked(ticked),
};
