import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { CalculationRow } from '../../norm/calculation.ts';
import {
  aChild,
  aCost,
  anIncome,
  anInput,
  calculated,
  theExampleE9,
} from '../../norm/input.builder.ts';
import type { Lang } from '../../text/language.ts';
import { whyTexts } from '../../text/later/why.ts';
import { RowWhy, statuteWords } from './row-why.tsx';

const bare = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const told = (lang: Lang, row: CalculationRow | undefined) =>
  row ? bare(renderToString(<RowWhy lang={lang} row={row} normTable="riksnorm-2026" />)) : '';

test('a norm row tells its rule, its law in words and the year of its table', () => {
  const [adults] = calculated(anInput(1, [])).rows;
  const words = told('sv', adults);
  expect(words).toContain('Varför det här beloppet? Personliga kostnader, Sara Lind');
  expect(words).toContain('Enligt regeln 3 940,00 kr');
  expect(words).toContain('Riksnormen för en ensamstående vuxen är 3 940 kr.');
  expect(words).toContain('12 kap. 2 § socialtjänstförordningen (2025:468)');
  expect(words).toContain('Riksnormen 2026');
  expect(words).not.toContain('Sökt');
  expect(told('en', adults)).toContain('The national norm of 2026');
});

test('a changed row tells what was applied for, what the rule gives, what was approved, and why', () => {
  const reason = 'Hyran är högre än det som är skäligt.';
  const input = anInput(1, [], {
    costs: [aCost('hyra', 9000)],
    adjustments: [{ row: 'cost.hyra', approved: 700_000, reason, statute: 'SoL 12:7' }],
  });
  const words = told(
    'sv',
    calculated(input).rows.find(({ id }) => id === 'cost.hyra'),
  );
  expect(words).toMatch(/Sökt 9 000,00 kr Enligt regeln 9 000,00 kr Godkänt 7 000,00 kr/);
  expect(words).toContain(`Ändrat ${reason} (12 kap. 7 § socialtjänstlagen (2025:400))`);
  expect(words).toContain('Underlag ansökan');
});

test('a cost over its limit tells the limit, how much it is over, and who changed the amount', () => {
  const by = { sub: 'sub-sofia', name: 'Sofia Wikander', role: 'socialsekreterare' };
  const cut = { row: 'cost.hyra', approved: 900_000, reason: 'för hög', statute: 'SoL 12:7', by };
  const input = anInput(1, [], {
    housing: { form: 'rental' },
    costs: [aCost('hyra', 30_000)],
    adjustments: [cut],
  });
  const words = told(
    'sv',
    calculated(input).rows.find(({ id }) => id === 'cost.hyra'),
  );
  expect(words).toMatch(/Gränsen är [\d\s,]+ kr\. Kostnaden är [\d\s,]+ kr över\./);
  expect(words).toContain('som kommunen inte har beslutat');
  expect(words).toContain('Ändrat av Sofia Wikander');
});

test('every rule of the calculation has words in both languages', () => {
  const youth = aChild(16, { id: 'youth' });
  const grown = aChild(22, { id: 'grown' });
  const whole = theExampleE9();
  const { rows } = calculated({
    ...whole,
    household: { ...whole.household, children: [aChild(5), youth, grown] },
    costs: [...whole.costs, aCost('medicin', 100)],
    incomes: [
      ...whole.incomes,
      anIncome('lon', 1000, { id: 'own', who: 'youth' }),
      anIncome('pension', 1000, { who: 'grown' }),
      anIncome('assistansersattning', 500),
    ],
    assets: [{ id: 'asset.1', kind: 'bank', value: 100, source: 'kontoutdrag' }],
  });
  const alone = calculated(anInput(1, []));
  const rules = new Set([...rows, ...alone.rows].map(({ rule }) => rule));
  for (const lang of ['sv', 'en'] as const) {
    const known = Object.keys(whyTexts(lang).rules);
    expect([...rules].filter((rule) => !known.includes(rule))).toEqual([]);
    expect(known.filter((rule) => !rules.has(rule))).toEqual([]);
  }
});

test('a statute is read aloud; what is written in another way stays as it stands', () => {
  const words = whyTexts('sv');
  expect(statuteWords(words, 'SoL 12:7 tredje stycket')).toBe(
    '12 kap. 7 § tredje stycket socialtjänstlagen (2025:400)',
  );
  expect(statuteWords(words, 'SoL 12:7 a')).toBe('12 kap. 7 a § socialtjänstlagen (2025:400)');
  expect(statuteWords(words, 'lagen om något')).toBe('lagen om något');
});
