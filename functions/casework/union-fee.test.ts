import { expect, test } from 'vitest';
import { anIb1 } from '../../shared/application/answers.builder.ts';
import { costKinds } from '../../shared/norm/cost-kinds.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { decided } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

const fee = costKinds.fackavgift.sv;

/** SoLPuL 7 a §: that somebody is a member of a union is in no compilation. */
test('the union fee stands in the papers of the calculation, and in no list or search', async () => {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit, {
    costs: [{ kind: 'fackavgift', amount: 25_000 }],
  });
  const row = { kind: 'fackavgift', applied: 25_000, wholeApproved: true, source: 'faktura' };
  await decided(unit, caseId, { ...anIb1(), costs: [row] });
  const [sofia, erik] = [browser(unit, 'sofia'), browser(unit, 'erik')];
  const papers = await sofia.get(`${address}/${instanceId}?visa=berakning`);
  expect(wordsOf(papers)).toContain(fee);
  const lists = [
    await sofia.get('/handlaggning'),
    await erik.get('/handlaggning'),
    await sofia.get(address),
    await sofia.get(`${address}/journal`),
    await erik.get(`${address}/laslogg`),
    await sofia.post('/handlaggning/sok', { q: [caseId] }, { press: 'search' }),
    await sofia.post('/handlaggning/sok', { q: [fee] }, { press: 'search' }),
  ];
  // Figures, export and metrics are made of the events and of nothing else.
  const page = await readCase(unit.table, caseId);
  expect(page?.events.length).toBeGreaterThan(8);
  expect(JSON.stringify(page?.events)).not.toMatch(/fack/i);
  for (const { body } of lists) {
    expect(body).not.toContain(`>${fee}`);
    expect(body).not.toContain('fackavgift');
  }
});
