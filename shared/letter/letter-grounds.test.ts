import { expect, test } from 'vitest';
import { aLetter, aPartlyRefusedLetter, onTheRight } from './letter.builder.ts';
import type { LetterInput } from './letter-input.ts';
import { read, spaced } from './read-letter.builder.ts';

test('the letter ends with itself in short, in easy Swedish and in English, each in its language', async () => {
  const { pages, langs } = await read(aPartlyRefusedLetter());
  const last = pages.at(-1) ?? '';
  expect(last).toContain('Brevet på lätt svenska');
  expect(last).toContain('Vi säger ja till en del. Du får 6 110 kr för november 2026.');
  expect(last).toContain('You will get SEK 6 110 for November 2026');
  expect(last).toContain('within three weeks');
  expect(langs).toContain('en-GB');
  const whole = (await read(aLetter())).pages.at(-1) ?? '';
  expect(whole).not.toContain('three weeks');
  expect(whole).toContain('The money is paid on 20 November 2026.');
});

test('a ground that takes support away stands with its provision, and in the sums', async () => {
  const ground = {
    code: 'not_available',
    rule: 'SoL 12:3',
    reason: 'Du har tackat nej till ett arbete utan godtagbart skäl.',
    evidence: 'Jobbtorg, svar 5 november',
  };
  const { pages } = await read(
    aLetter({
      kind: 'delavslag',
      amount: 5000_00,
      ground,
      parts: onTheRight('delavslag', 5000_00),
    }),
  );
  expect(pages[0]).toContain(`${ground.reason} (12 kap. 3 § SoL)`);
  expect(spaced(pages[1] ?? '')).toContain('Beviljat av det');
  expect(spaced(pages[1] ?? '')).toContain('5 000,00');
});

test('what the applicant was shown before the decision is told, and why if nothing was', async () => {
  const sent = {
    how: 'communicated',
    sentAt: '2026-11-05T08:00:00Z',
    replyBy: '2026-11-12',
  } as const;
  const said = async (heard: LetterInput['heard']) => (await read(aLetter({ heard }))).pages[0];
  expect(await said(sent)).toContain(
    'Du svarade inte inom svarstiden, som gick ut den 12 november',
  );
  expect(await said({ ...sent, answeredAt: '2026-11-08T08:00:00Z' })).toContain(
    'Vi har läst ditt svar.',
  );
  expect(await said({ ...sent, sentAt: '2026-11-05T23:30:00Z' })).toContain(
    'till dig den 6 november 2026.',
  );
  expect(await said({ ...sent, oralOn: '2026-11-10' })).toContain(
    'Du svarade muntligt den 10 november 2026.',
  );
  expect(
    await said({ how: 'exception', ground: 'urgent', reason: 'Barnen saknar mat i dag.' }),
  ).toContain('Det beror på följande: Barnen saknar mat i dag.');
});

test('a refusal beyond the right is told how it can be tried, and not that it can be appealed', async () => {
  const parts: LetterInput['parts'] = [
    { statute: '12:1', kind: 'bifall', amountOre: 7260_00 },
    { statute: '12:2', kind: 'avslag', amountOre: 0 },
  ];
  const { text } = await read(aLetter({ kind: 'delavslag', parts }));
  expect(text).toContain('laglighetsprövning, 13 kap. kommunallagen');
  expect(text).not.toContain('Så här överklagar');
  expect(text).not.toContain('Du kan överklaga beslutet');
  const granted: LetterInput['parts'] = [
    { statute: '12:1', kind: 'delavslag', amountOre: 7260_00 },
    { statute: '12:2', kind: 'bifall', amountOre: 500_00 },
  ];
  const both = await read(aLetter({ kind: 'delavslag', amount: 7760_00, parts: granted }));
  expect(both.text).toContain('Så här överklagar du');
  expect(both.text).not.toContain('laglighetsprövning');
  expect(spaced(both.text)).toContain('Bistånd utöver rätten');
});

test('a granted decision that counts an income which was not stated tells how to appeal', async () => {
  const row = {
    row: 'income.1',
    group: 'income',
    label: { sv: 'Swish och insättningar', en: 'Swish and deposits' },
    statute: '12:1',
    rule: 'SoL 12:1',
    applied: 0,
    approved: 500_00,
    outcome: 'avslag',
    reason: 'Insättningen den 3 november står på kontoutdraget.',
  } as const;
  const { text } = await read(aLetter({ rows: [row] }));
  expect(text).toContain('inte uppgivet, vi räknar med 500 kr. Insättningen den 3 november');
  expect(text).toContain('Så här överklagar du');
});
