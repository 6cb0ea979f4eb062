import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { aLetter } from './letter.builder.ts';
import { renderReviewLetter } from './render-review-letter.ts';
import type { ReviewLetter } from './review-letter-input.ts';

const { unit, receiver, caseNumber, court, decidedBy } = aLetter();
const frame = { unit, receiver, caseNumber, court, decidedBy, decidedOn: '2026-12-03' };

const slip = {
  law: 'FL 36',
  month: '2026-11',
  amount: 7_510_00,
  before: 7_260_00,
  wrong: 'Hyran stod som 8 150 kr.',
  instead: 'Hyran är 8 400 kr.',
  provisions: ['SoL 12:1', 'SoL 12:7'],
} as const;

function aCorrection(more: Partial<ReviewLetter> = {}): ReviewLetter {
  return {
    ...frame,
    aboutDecisionOn: '2026-11-17',
    what: slip,
    reasons: ['Beloppet skrevs av fel ur kontraktet.'],
    appealable: true,
    ...more,
  };
}

async function read(letter: ReviewLetter) {
  const bytes = await renderReviewLetter(letter, '2026-12-03T09:00:00Z');
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(texts.join(' ').replaceAll(/\s+/g, ' '));
    const tree = JSON.stringify((await page.getStructTree()) ?? {});
    roles.push(...[...tree.matchAll(/"role":"(\w+)"/g)].map(([, role]) => role ?? ''));
  }
  const { info } = await document.getMetadata();
  return { pages, roles, info };
}

test('a correction says what was wrong, what holds now, the difference, and who decided', async () => {
  const { pages, roles, info } = await read(aCorrection());
  const [first = '', second = '', last = ''] = pages;
  expect(first).toContain('Rättelse av beslutet den 17 november 2026');
  expect(first).toContain('Du får 7 510 kr för november 2026. Förut stod det 7 260 kr.');
  expect(first).toContain('Skillnaden, 250 kr, betalas ut till dig.');
  expect(first).toContain('Hyran stod som 8 150 kr.');
  expect(first).toContain('Hyran är 8 400 kr.');
  expect(first).toContain('36 § förvaltningslagen');
  expect(first).toContain('12 kap. 7 § SoL');
  expect(first).toContain('Beslutet är fattat av Maja Åberg');
  expect(second).toContain('inom tre veckor från den dag du fick del av beslutet');
  expect(second).toContain('beslut den 3 december 2026');
  expect(last).toContain('Brevet på lätt svenska');
  expect(last).toContain('Du får 250 kr till.');
  expect(last).toContain('We correct the decision of 17 November 2026');
  expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'LI']));
  expect(info).toMatchObject({ Language: 'sv-SE' });
});

test('a change that leaves the sum as it was says so, and promises no money', async () => {
  const what = { ...slip, law: 'FL 38', amount: slip.before } as const;
  const [first = ''] = (await read(aCorrection({ what }))).pages;
  expect(first).toContain('Ändring av beslutet den 17 november 2026');
  expect(first).toContain('Beloppet är detsamma: 7 260 kr för november 2026.');
  expect(first).not.toContain('betalas ut');
});

test('a dismissal gives the three dates that it rests on', async () => {
  const dates = {
    receivedDecisionOn: '2026-11-02',
    lastDay: '2026-11-23',
    arrivedOn: '2026-11-25',
  };
  const [first = '', second, last] = (await read(aCorrection({ what: { law: 'FL 45', ...dates } })))
    .pages;
  expect(first).toContain('Vi prövar inte ditt överklagande');
  for (const day of ['2 november 2026', '23 november 2026', '25 november 2026']) {
    expect(first).toContain(`den ${day}`);
  }
  expect(first).toContain('45 § förvaltningslagen');
  expect(second).toContain('Så här överklagar du');
  expect(last).toContain('Your appeal came too late.');
  expect(first).not.toContain('SoL');
});

test('what is tried for legality is not told to be appealed', async () => {
  const { pages } = await read(aCorrection({ appealable: false }));
  expect(pages).toHaveLength(2);
  expect(pages[1]).not.toContain('överklaga');
  expect(pages[0]).toContain('laglighetsprövas enligt 13 kap. kommunallagen');
});
