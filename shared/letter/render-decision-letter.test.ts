import { expect, test } from 'vitest';
import { calculated, theExampleE9 } from '../norm/input.builder.ts';
import { amount } from '../text/format.ts';
import { aLetter, aPartlyRefusedLetter, onTheRight } from './letter.builder.ts';
import { decisionKinds, letterInput } from './letter-input.ts';
import { now, read, spaced } from './read-letter.builder.ts';
import { renderDecisionLetter } from './render-decision-letter.ts';

test('the first page says what was decided, how much, when it is paid and by whom', async () => {
  const { pages } = await read(aLetter());
  const [first = ''] = pages;
  expect(first).toContain('Du får 7 260 kr för november 2026.');
  expect(first).toContain('Pengarna betalas ut den 20 november 2026 på konto som slutar på 1212.');
  expect(first).toContain('Beslutet är fattat av Maja Åberg, socialsekreterare. Ring 08-000 00 01');
  expect(first).toContain('Ärende: C-2026-0042');
});

test('reasons, decisive circumstances, rules and next steps are on the first page', async () => {
  const letter = aLetter();
  const [first = ''] = (await read(letter)).pages;
  const { reasons, circumstances, rules, nextSteps } = letter;
  for (const said of [...reasons, ...circumstances, ...rules, ...nextSteps]) {
    expect(first).toContain(spaced(said));
  }
});

test('every row and sum of the calculation is in the letter with its figures and reason', async () => {
  const letter = aPartlyRefusedLetter();
  const { pages } = await read(letter);
  const calculation = spaced(pages.slice(1).join(' '));
  for (const row of letter.calculation?.rows ?? []) {
    const figures =
      row.group === 'norm'
        ? amount('sv', row.approved)
        : `${amount('sv', row.applied)} ${amount('sv', row.approved)}`;
    const why = row.adjusted?.reason ?? row.why.sv;
    expect(calculation).toContain(spaced(`${row.label.sv} ${why}`));
    expect(calculation).toContain(spaced(figures));
  }
  for (const sum of Object.values(letter.calculation?.sums ?? {}).filter((ore) => ore > 0)) {
    expect(calculation).toContain(spaced(amount('sv', sum)));
  }
});

test('öre are written where there are any', async () => {
  const input = theExampleE9();
  const calculation = calculated({ ...input, household: { ...input.household, sharedWith: 4 } });
  const { text } = await read(aLetter({ calculation, amount: calculation.sums.support }));
  expect(calculation.sums.support % 100).toBeGreaterThan(0);
  expect(text).toContain(spaced(amount('sv', calculation.sums.support)));
});

test('the document is tagged, in Swedish, and has a title', async () => {
  const { roles, lang, title } = await read(aPartlyRefusedLetter());
  expect(lang).toBe('sv-SE');
  expect(title).toBe('Beslut om ekonomiskt bistånd för november 2026, C-2026-0042');
  for (const role of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) {
    expect(roles).toContain(role);
  }
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
});

test.each(decisionKinds)(
  'how to appeal is told exactly when the decision goes against: %s',
  async (kind) => {
    const granted = kind === 'bifall' || kind === 'delavslag';
    const letter = aLetter({ kind, ...(granted ? {} : { amount: 0, payment: undefined }) });
    const { text } = await read(letter);
    const against = kind !== 'bifall';
    expect(text.includes('Så här överklagar du')).toBe(against);
    expect(text.includes('Du kan överklaga beslutet.')).toBe(against);
  },
);

test('the appeal tells to whom, by when, where to, what to write and that help is to be had', async () => {
  const { pages } = await read(aPartlyRefusedLetter());
  const appeal = pages.at(-2) ?? '';
  for (const said of [
    'överklaga det till Förvaltningsrätten i Stockholm',
    'inom tre veckor från den dag du fick del av beslutet',
    'Skicka det till oss, inte till domstolen',
    'Exempelgatan 1',
    'ärende C-2026-0042, beslut den 17 november 2026',
    'hur du vill att beslutet ska ändras',
    'Ring oss på 08-000 00 00 så hjälper vi dig',
    'Beslutet gäller direkt',
  ]) {
    expect(appeal).toContain(said);
  }
});

test('what was not granted is told on the first page with its reason, the union fee only in the calculation', async () => {
  const [first = '', ...others] = (await read(aPartlyRefusedLetter())).pages;
  expect(first).toContain(
    'Hyra: ansökt 8 400 kr, godkänt 7 500 kr. Hyran är högre än vad som är skäligt. (12 kap. 7 § SoL)',
  );
  expect(first).toContain('Fler rader finns i beräkningen.');
  expect(first.toLowerCase()).not.toContain('fack');
  expect(others.join(' ')).toContain('Fackföreningsavgift');
});

test('a refusal promises no payment', async () => {
  const { text } = await read(aLetter({ kind: 'avslag', amount: 0 }));
  expect(text).toContain('Du får inte ekonomiskt bistånd för november 2026.');
  expect(text).not.toContain('Pengarna betalas ut');
});

test('a dismissal can be without calculation', async () => {
  const letter = aLetter({
    kind: 'avvisning',
    amount: 0,
    payment: undefined,
    calculation: undefined,
  });
  const { pages, text } = await read(letter);
  expect(text).toContain('Vi prövar inte din ansökan');
  expect(pages).toHaveLength(3);
});

test('two who applied together are both named and spoken to as «ni»', async () => {
  const receiver = { names: ['Sara Lind', 'Ömer Łukasz-Şahin'], address: [] };
  const { text } = await read(aPartlyRefusedLetter({ receiver }));
  expect(text).toContain('Sara Lind Ömer Łukasz-Şahin');
  expect(text).toContain('Så här överklagar ni');
});

test('every page has its number', async () => {
  const { pages } = await read(aPartlyRefusedLetter());
  pages.forEach((page, index) => {
    expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
  });
});

test('a long calculation goes over pages without losing a row', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    id: `cost.${index}`,
    kind: 'ovrigt' as const,
    applied: 100_00 + index,
    source: 'ansökan',
    note: `kostnad nummer ${index}`,
  }));
  const calculation = calculated(theExampleE9({ costs: many }));
  const { text, pages } = await read(aLetter({ calculation, amount: calculation.sums.support }));
  expect(pages.length).toBeGreaterThan(4);
  for (const { note } of many) expect(text).toContain(note);
  expect(text.split('Ansökt, kronor').length - 1).toBeGreaterThan(2);
});

test('long reasons go over to the next page, whole', async () => {
  const reasons = Array.from({ length: 40 }, (_, index) =>
    `Skäl ${index}. ${'Vi har prövat. '.repeat(12)}`.trim(),
  );
  const { text } = await read(aLetter({ reasons }));
  const withoutFeet = text.replaceAll(
    /Norrmalms stadsdelsförvaltning, ekonomiskt bistånd Exempelgatan.*?Sida \d av \d /g,
    '',
  );
  for (const reason of reasons) expect(withoutFeet).toContain(reason);
});

test('the same letter at the same instant is the same bytes', async () => {
  const [one, other] = [
    await renderDecisionLetter(aLetter(), now),
    await renderDecisionLetter(aLetter(), now),
  ];
  expect(Buffer.compare(one, other)).toBe(0);
});

test.each([
  [{ kind: 'bifall', calculation: undefined }, 'CalculationMissing'],
  [{ amount: 1 }, 'AmountIsNotItsParts'],
  [{ amount: 1, parts: onTheRight('delavslag', 1) }, 'AmountIsNotTheSupport'],
  [{ kind: 'avslag', amount: 7260_00 }, 'RefusalWithAmount'],
] as const)('a letter that contradicts its decision is refused: %o', (change, reason) => {
  const parsed = letterInput.safeParse({ ...aLetter(), ...change });
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(reason);
});
