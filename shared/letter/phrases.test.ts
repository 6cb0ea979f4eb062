import { expect, test } from 'vitest';
import { anIncome, anInput, calculated } from '../norm/input.builder.ts';
import { aLetter } from './letter.builder.ts';
import { sumPhrase } from './phrases.ts';

const savings = { id: 'asset.bank', kind: 'bank', value: 9000_00, source: 'kontoutdrag' } as const;
function wordsOf(more: Parameters<typeof anInput>[2]): string {
  const calculation = calculated(anInput(1, [], more));
  const amount = calculation.sums.support;
  const letter = aLetter({ kind: amount > 0 ? 'bifall' : 'avslag', calculation, amount });
  return (sumPhrase(letter) ?? '').replaceAll('\u00a0', ' ');
}

test('the sum in one line says whether assets are counted beside the incomes', () => {
  const incomes = [anIncome('pension', 2000)];
  const pension = wordsOf({ incomes });
  expect(pension).toContain('Vi räknar med inkomster på 2 000 kr.');
  expect(pension).toContain('Behovet minus inkomsterna är 3 220 kr.');
  const both = wordsOf({ incomes, assets: [savings] });
  expect(both).toContain('Vi räknar med inkomster och tillgångar på 11 000 kr.');
  expect(both).toContain('Inkomsterna och tillgångarna är 5 780 kr högre än behovet.');
});
