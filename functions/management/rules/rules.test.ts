import { describe, expect, test } from 'vitest';
import { normTableFor } from '../../../shared/norm/norm-table-for.ts';
import { phrasesOn } from '../../../shared/phrase/phrases-for.ts';
import { addedRules, readRules } from '../../../shared/store/rules.ts';
import { fieldsOf, someRules } from './rules.builder.ts';

// The tests' clock stands at 17 March 2026.
const head = { roles: ['enhetschef' as const], name: 'Karin Ek', sub: 'sub-karin' };
const normForm = '/styrning/regler/ny/normtabell';
const limitsForm = '/styrning/regler/ny/kostnadsgranser';
const phraseForm = '/styrning/regler/fraser/hyra-over-skalig/ny';

const of2027 = {
  from: '2027-01',
  to: '2027-12',
  source: 'SFS 2026:999',
  single: '4 010',
  reason: 'Riksnormen för 2027 är beslutad',
};

/** The prefilled form with other answers, sent by a button. */
async function filled(
  browser: ReturnType<ReturnType<typeof someRules>['as']>,
  path: string,
  typed: Readonly<Record<string, string>>,
  press = 'check',
) {
  const [address = path, query = ''] = path.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  const form = fieldsOf((await browser.get(address, asked)).html);
  return browser.post(address, { ...form, ...typed, _press: press }, asked);
}

/** Filled in, looked at and confirmed. */
async function added(
  browser: ReturnType<ReturnType<typeof someRules>['as']>,
  path: string,
  typed: Readonly<Record<string, string>>,
) {
  const shown = await filled(browser, path, typed);
  expect(shown.status, shown.words).toBe(200);
  const [address = path, query = ''] = path.split('?');
  const asked = Object.fromEntries(new URLSearchParams(query));
  return browser.post(address, { ...fieldsOf(shown.html), _press: 'confirm' }, asked);
}

describe('reading the rules', () => {
  test('the list says what holds, from where, and that the limits are not checked', async () => {
    const { status, words } = await someRules().as(head).get('/styrning/regler');
    expect(status).toBe(200);
    expect(words).toMatch(/riksnorm-2026 januari 2026–december 2026 Gäller nu/);
    expect(words).toMatch(/riksnorm-2025 januari 2025–december 2025 Har slutat gälla/);
    expect(words).toMatch(/kostnadsgranser-demo-1 .*? Gäller nu Inte kontrollerad/);
    expect(words).toContain('Följer med systemet');
  });

  test('a table is read amount by amount', async () => {
    const browser = someRules().as({ roles: ['controller'] });
    const norm = await browser.get('/styrning/regler/tabell/normtabell/riksnorm-2026');
    expect(norm.words).toMatch(/Barn 4–6 år 3.060,00 Barn 4–6 år, utan lunch 2.720,00/);
    expect(norm.words).not.toContain('Rätta tabellen');
    const limits = await browser.get(
      '/styrning/regler/tabell/kostnadsgranser/kostnadsgranser-demo-1',
    );
    expect(limits.words).toMatch(/Hyra, Inneboende, Hos föräldrar, inga barn 5.100,00/);
    expect(limits.words).toMatch(/Resor för umgänge Bedöms i det enskilda fallet/);
    const order = await browser.get('/styrning/regler/tabell/delegation/demonstration-2025');
    expect(order.words).toMatch(/Bidragshandläggare Bifall SoL 12:1 20.000,00.kr/);
  });

  test('a table that does not exist is not found', async () => {
    const browser = someRules().as(head);
    for (const address of ['normtabell/x', 'annat/riksnorm-2026']) {
      expect((await browser.get(`/styrning/regler/tabell/${address}`)).status).toBe(404);
    }
    expect((await browser.get('/styrning/regler/fraser/finns-inte')).status).toBe(404);
  });

  test('those without the role neither read nor add', async () => {
    const { as, table } = someRules();
    const worker = as({ roles: ['socialsekreterare'] });
    expect((await worker.get('/styrning/regler')).status).toBe(403);
    for (const who of [
      { roles: ['bitradande_enhetschef' as const] },
      { roles: ['controller' as const] },
    ]) {
      const browser = as(who);
      const list = await browser.get('/styrning/regler');
      expect(list.words).not.toContain('Lägg till normtabell');
      expect((await browser.get(normForm)).status).toBe(403);
      const fields = fieldsOf((await as(head).get(normForm)).html);
      const posted = await browser.post(normForm, { ...fields, ...of2027, _press: 'confirm' });
      expect(posted.status).toBe(403);
    }
    expect((await addedRules(table)).items).toEqual([]);
  });
});

describe('a norm table', () => {
  test('is shown with its differences and what it means before anything is written', async () => {
    const { as, table } = someRules();
    const { status, words } = await filled(as(head), normForm, of2027);
    expect(status).toBe(200);
    expect(words).toMatch(/Ensamstående 3.940,00 4.010,00 70,00/);
    expect(words).toMatch(/Sambor 7.100,00 7.100,00 0,00/);
    expect(words).toMatch(/Ensamstående med barn 5 och 12 år 13.180,00 13.250,00 70,00/);
    expect(words).toMatch(/femåringen äter lunch i förskolan 12.840,00 12.910,00 70,00/);
    expect((await addedRules(table)).items).toEqual([]);
  });

  test('is used for its months when it has been confirmed, with who, when and why', async () => {
    const { as, table } = someRules();
    const browser = as(head);
    const { status, location } = await added(browser, normForm, of2027);
    expect([status, location]).toEqual([303, '/styrning/regler?tillagd=riksnorm-2027-01']);
    const { normTables } = await readRules(table);
    expect(normTableFor('2027-05', normTables)).toMatchObject({
      table: { adults: { single: 4010_00 }, source: 'SFS 2026:999', priceBaseAmount: 59_200_00 },
    });
    const list = await browser.get('/styrning/regler', { tillagd: 'riksnorm-2027-01' });
    expect(list.words).toContain('riksnorm-2027-01 är tillagd');
    expect(list.words).toContain('Karin Ek, 17 mars 2026 kl. 09:00');
    const page = await browser.get('/styrning/regler/tabell/normtabell/riksnorm-2027-01');
    expect(page.words).toContain('Riksnormen för 2027 är beslutad');
  });

  test('is added once when it is sent twice', async () => {
    const { as, table } = someRules();
    const browser = as(head);
    const fields = fieldsOf((await filled(browser, normForm, of2027)).html);
    const twice = await Promise.all(
      [1, 2].map(() => browser.post(normForm, { ...fields, _press: 'confirm' })),
    );
    expect(twice.map(({ location }) => location)).toEqual([
      '/styrning/regler?tillagd=riksnorm-2027-01',
      '/styrning/regler?tillagd=riksnorm-2027-01',
    ]);
    expect((await addedRules(table)).items).toHaveLength(1);
  });

  test.each([
    ['leaves months without a table', { from: '2027-02' }, 'månader utan tabell'],
    [
      'holds for a month that has one',
      { from: '2026-12', to: '2026-12' },
      'En annan tabell gäller redan',
    ],
    ['spans two years', { to: '2028-01' }, 'Tabellen går över ett årsskifte'],
    ['has a hole among the ages', { 'children.0.to': '1' }, 'Åldrarna 0–20 år'],
    ['has common costs that fall', { common3: '1 000' }, 'De gemensamma kostnaderna ska stiga'],
    ['gives a couple less than one', { couple: '3 000' }, 'Två sambor ska ha ett högre belopp'],
    ['has an impossible amount', { single: '0' }, 'Skriv ett belopp som är minst 1 kronor'],
    ['has an amount that is no number', { single: 'många' }, 'Skriv beloppet i kronor'],
    ['has no source', { source: '' }, 'Skriv ett svar här'],
  ])('that %s is refused at its field, and nothing typed is lost', async (_why, typed, said) => {
    const { as, table } = someRules();
    const { status, words, html } = await filled(as(head), normForm, { ...of2027, ...typed });
    expect(status).toBe(422);
    expect(words).toContain(said);
    expect(html).toContain('ds-validation-message');
    expect(fieldsOf(html)).toMatchObject({ reason: of2027.reason, ...typed });
    expect((await addedRules(table)).items).toEqual([]);
  });

  test('that has not begun to hold can be mended by another, and is kept to be read', async () => {
    const { as, table } = someRules();
    const browser = as(head);
    await added(browser, normForm, of2027);
    const page = await browser.get('/styrning/regler/tabell/normtabell/riksnorm-2027-01');
    const mend = `${normForm}?ersatter=riksnorm-2027-01`;
    expect(page.html).toContain(mend);
    const typed = { single: '4 020', reason: 'Beloppet var fel' };
    expect((await added(browser, mend, typed)).status).toBe(303);
    const { normTables } = await readRules(table);
    expect(normTableFor('2027-01', normTables)).toMatchObject({
      table: { id: 'riksnorm-2027-01-2', adults: { single: 4020_00 } },
    });
    const list = await browser.get('/styrning/regler');
    expect(list.words).toMatch(/riksnorm-2027-01 [^.]*?Ersatt innan den började gälla/);
  });

  test('that holds already cannot be replaced', async () => {
    const { as, table } = someRules();
    const mend = `${normForm}?ersatter=riksnorm-2026`;
    const refused = await added(as(head), mend, { reason: 'Jag vill ändra den' });
    expect(refused.status).toBe(409);
    expect(refused.words).toContain('Den har redan börjat gälla');
    expect((await addedRules(table)).items).toEqual([]);
  });
});

describe('limits of costs', () => {
  const typed = {
    from: '2026-04',
    source: 'Nämndens riktlinjer 2026',
    verified: 'yes',
    glasogon: '3 000',
    reason: 'Nya riktlinjer från nämnden',
  };

  test('are added with their differences, and keep how each cost is judged', async () => {
    const { as, table } = someRules();
    const browser = as(head);
    const shown = await filled(browser, limitsForm, typed);
    expect(shown.words).toMatch(/Glasögon, för varje person 2.500,00 3.000,00 500,00/);
    await added(browser, limitsForm, typed);
    const limits = (await readRules(table)).costLimits.at(-1);
    expect(limits).toMatchObject({
      id: 'kostnadsgranser-2026-04',
      verified: true,
      rules: {
        glasogon: { by: 'person', limit: 3000_00, verified: true },
        umgange: { by: 'judged' },
      },
    });
    expect(limits?.rules.hyra).toMatchObject({ by: 'housing', lines: { length: 8 } });
  });

  test('cannot begin in the past, nor the same month as others', async () => {
    const browser = someRules().as(head);
    const past = await filled(browser, limitsForm, { ...typed, from: '2026-02' });
    expect([past.status, past.words]).toEqual([
      422,
      expect.stringContaining('Den kan tidigast gälla från och med nu'),
    ]);
    await added(browser, limitsForm, typed);
    expect((await filled(browser, limitsForm, typed)).words).toContain(
      'En annan tabell gäller redan',
    );
  });
});

describe('a phrase', () => {
  const typed = {
    sv: 'Hyran är {sokt}. Skälig hyra är {godkant}.',
    en: 'The rent is {sokt}. A reasonable rent is {godkant}.',
    statutes: 'SoL 12:1; SoL 12:7',
    from: '2026-04-01',
    reason: 'Kortare text',
  };

  test('gets a new wording from a day on, and keeps the former until then', async () => {
    const { as, table } = someRules();
    const browser = as(head);
    expect((await added(browser, phraseForm, typed)).location).toBe(
      '/styrning/regler/fraser/hyra-over-skalig',
    );
    const { phrases } = await readRules(table);
    const wording = (date: string) =>
      phrasesOn(date, phrases).find(({ phrase }) => phrase.id === 'hyra-over-skalig');
    expect(wording('2026-03-31')?.bank).toBe('fraser-1');
    expect(wording('2026-04-01')).toMatchObject({
      bank: 'hyra-over-skalig-2026-04-01',
      phrase: { text: { sv: typed.sv }, use: { kinds: ['hyra'] } },
    });
    const page = await browser.get('/styrning/regler/fraser/hyra-over-skalig');
    expect(page.words).toMatch(/Från och med 1 april 2026 .* Från och med 1 juli 2025/);
    expect(page.words).toContain('Karin Ek');
  });

  test.each([
    ['a blank that nobody fills', { sv: 'Hyran är {hyran} kronor.' }, 'en lucka som inte finns'],
    ['a blank in one language only', { en: 'The rent is high.' }, 'Samma luckor behövs'],
    ['no statute', { statutes: ' ; ' }, 'Skriv minst en bestämmelse'],
    ['a day that has been', { from: '2026-03-16' }, 'Den kan tidigast gälla'],
  ])('with %s is refused', async (_why, change, said) => {
    const { as, table } = someRules();
    const { status, words } = await filled(as(head), phraseForm, { ...typed, ...change });
    expect([status, words]).toEqual([422, expect.stringContaining(said)]);
    expect((await addedRules(table)).items).toEqual([]);
  });
});
