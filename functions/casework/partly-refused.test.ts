import { expect, test } from 'vitest';
import { anIb1 } from '../../shared/application/answers.builder.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { releasePhrases } from '../../shared/phrase/release-phrases.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { ruleItem } from '../../shared/store/item/rule.ts';
import { commit, created } from '../../shared/store/table.ts';
import { hearingPath, taskPath } from './address.ts';
import { proposal, signature, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, does, taskOf } from './case.builder.ts';
import { applied, aUnit, machine } from './unit.builder.ts';

/** Glasses for 3 000 kronor, of which IB 1 accepts a third. */
const glasses = {
  kind: 'glasogon',
  applied: 3000_00,
  source: 'Offert från optikern',
  wholeApproved: false,
  approved: 1000_00,
  reason: 'Glasögon som fungerar finns för 1 000 kr.',
} as const;

const ground = {
  row: 'cost.1',
  provision: 'SoL 12:1',
  reason: 'Glasögon som fungerar finns för 1 000 kr.',
  evidenceKind: 'attachment',
  evidence: 'Offert från optikern',
} as const;

async function glassesProposed() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId, { ...anIb1({ costs: [glasses] }) });
  const task = await taskOf(unit, caseId, 'forslag');
  const sofia = browser(unit, 'sofia');
  const post = (answers: Answers, press = 'complete', outcome = 'till_beslut') =>
    sofia.post(taskPath(task), typed('forslag', answers), { press, outcome });
  return { unit, caseId, instanceId, task, sofia, post };
}

const partly: Answers = { ...proposal, decisionKind: 'delavslag' };

test('a proposal begins with the refused row, its reason from IB 1 and its evidence', async () => {
  const { sofia, task } = await glassesProposed();
  const { body } = await sofia.get(taskPath(task));
  expect(body).toContain('Glasögon som fungerar finns för 1 000 kr.');
  expect(body).toContain('value="Offert från optikern"');
  expect(body).toMatch(/<option[^>]*value="cost\.1"[^>]*>Glasögon: 1.000,00.kr av 3.000,00.kr/);
});

test('a refused row without a reason stops the proposal, and the row is named', async () => {
  const { post } = await glassesProposed();
  const refused = await post({ ...partly, grounds: [] });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused)).toContain('Glasögon: raden går emot sökanden och saknar skäl');
});

test('a refused row cannot be a whole approval', async () => {
  const { post } = await glassesProposed();
  const refused = await post({ ...proposal, grounds: [ground] });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused)).toContain('Något som söktes beviljas inte helt. Välj delavslag.');
});

test('a standard text that is chosen stands in the box for the reason when the draft is saved', async () => {
  const { post, sofia, task } = await glassesProposed();
  const { reason: _reason, ...bare } = ground;
  const grounds = [{ ...bare, phrase: 'kostnad-inte-visad' }];
  await post({ ...partly, grounds }, 'save');
  const { body } = await sofia.get(taskPath(task));
  expect(body).toMatch(/<textarea[^>]*name="grounds\.0\.reason"[^>]*>[^<]{20}/);
});

test('the one who signs reads row by row why, and the decision keeps it', async () => {
  const { unit, caseId, instanceId, post } = await glassesProposed();
  const need = {
    what: 'Cykel till barnet',
    applied: 800_00,
    granted: 800_00,
    reason: 'Barnet behöver ta sig till skolan.',
    evidenceKind: 'note',
    evidence: 'Samtal 2 november',
  };
  const proposed = await post({ ...partly, grounds: [ground], beyond: [need] });
  expect(proposed.status, wordsOf(proposed)).toBe(303);
  await machine(unit, caseId);
  const signing = await taskOf(unit, caseId, 'beslut');
  const words = wordsOf(await browser(unit, 'sofia').get(taskPath(signing)));
  for (const said of [
    'Glasögon som fungerar finns för 1 000 kr.',
    'Papper eller kvitto: Offert från optikern',
    'Utöver rätten (SoL 12:2)',
    'Kan bara laglighetsprövas',
    'Inget går emot sökanden på uppgifter som sökanden inte har sett.',
  ]) {
    expect(words).toContain(said);
  }
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision, calculation } = await readFile(unit.table, instanceId);
  const support = calculation?.calculation.sums.support ?? 0;
  expect(decision).toMatchObject({
    kind: 'delavslag',
    amount: support + 800_00,
    parts: [
      { statute: '12:1', kind: 'delavslag', amountOre: support },
      { statute: '12:2', kind: 'bifall', amountOre: 800_00 },
    ],
    heard: { how: 'nothing_unseen' },
    basis: { normTable: calculation?.calculation.normTable, delegation: 'demonstration-2025' },
  });
  expect(decision?.rows.find(({ row }) => row === 'cost.1')).toMatchObject({
    outcome: 'delavslag',
    reason: ground.reason,
    evidence: { kind: 'attachment', reference: 'Offert från optikern' },
  });
});

test('of an income that was not stated the decision says that, not what others said of it', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit, {
    incomes: [{ kind: 'insattningar', who: 'applicant', amount: 200_00 }],
  });
  const deposits = { kind: 'insattningar', who: 'applicant', source: 'kontoutdrag' } as const;
  const incomes = [{ ...deposits, amount: 700_00, counted: true }];
  await atProposal(unit, caseId, { ...anIb1({ incomes }) });
  const grounds = [{ ...ground, row: 'income.1', reason: 'Insättningen står på kontoutdraget.' }];
  const answers = { ...proposal, grounds };
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision } = await readFile(unit.table, instanceId);
  expect(decision?.rows.find(({ row }) => row === 'income.1')).toMatchObject({
    applied: 200_00,
    approved: 700_00,
    outcome: 'avslag',
  });
});

test('a standard text is signed in the wording that was chosen, though another holds by then', async () => {
  const { unit, caseId, instanceId, post } = await glassesProposed();
  const { reason: _reason, ...bare } = ground;
  await post({ ...partly, grounds: [{ ...bare, phrase: 'hyra-over-skalig' }] });
  await machine(unit, caseId);
  const [bank] = releasePhrases.filter(({ phrases }) =>
    phrases.some(({ id }) => id === 'hyra-over-skalig'),
  );
  const old = bank?.phrases.find(({ id }) => id === 'hyra-over-skalig');
  if (!old) throw new Error('the release has no such phrase');
  const text = { sv: 'Ny text som frågar efter {vad}.', en: 'A new text that asks for {vad}.' };
  const later = {
    id: 'fraser-ny',
    from: '2026-11-03',
    source: 'Prov',
    phrases: [{ ...old, text }],
  };
  const addedBy = { sub: 'sub-erik', name: 'Erik Strandberg' };
  const rule = { kind: 'phrases', id: later.id, data: later, addedBy } as const;
  await commit(unit.table, [
    created(ruleItem, { ...rule, addedAt: unit.now, reason: 'Tydligare', supersedes: null }),
  ]);
  unit.now = '2026-11-03T08:00:00.000Z';
  const signing = await taskOf(unit, caseId, 'beslut');
  const read = wordsOf(await browser(unit, 'sofia').get(taskPath(signing)));
  expect(read).not.toContain('Ny text');
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision } = await readFile(unit.table, instanceId);
  const row = decision?.rows.find((one) => one.row === 'cost.1');
  expect(row).toMatchObject({ phrase: { id: 'hyra-over-skalig', bank: bank?.id } });
  expect(row?.reason).toContain('1\u00a0000\u00a0kr');
});

const unseen: Answers = {
  ...partly,
  grounds: [ground],
  unseenMaterial: true,
  material: 'Optikern säger att billigare glasögon finns.',
  materialFrom: 'Optikern på Odengatan',
  replyBy: '2026-11-10',
};

test('an answer is waited for until a working day that is not too near', async () => {
  const { post } = await glassesProposed();
  for (const [replyBy, said] of [
    ['2026-11-08', 'Välj en vardag.'],
    ['2026-11-03', 'Dagen är för nära.'],
  ]) {
    const refused = await post({ ...unseen, replyBy: replyBy ?? '' }, 'complete', 'kommunicering');
    expect(refused.status).toBe(422);
    expect(wordsOf(refused)).toContain(said);
  }
});

test('who has asked to be heard orally is booked and heard before there is a decision', async () => {
  const { unit, caseId, instanceId, post } = await glassesProposed();
  expect((await post(unseen, 'complete', 'kommunicering')).status).toBe(303);
  await machine(unit, caseId);
  const reply = await taskOf(unit, caseId, 'kommunicering');
  const sofia = browser(unit, 'sofia');
  const answer = { wantsOral: true };
  const registered = await sofia.post(taskPath(reply), typed('kommunicering_svar', answer), {
    press: 'complete',
    outcome: 'svarat',
  });
  expect(registered.status, wordsOf(registered)).toBe(303);
  await machine(unit, caseId);

  const again = await taskOf(unit, caseId, 'forslag');
  const propose = () =>
    sofia.post(taskPath(again), typed('forslag', { ...partly, grounds: [ground] }), {
      press: 'complete',
      outcome: 'till_beslut',
    });
  const hearing = hearingPath(caseId, instanceId);
  const move = (outcome: string, form: Record<string, string[]>) =>
    sofia.post(hearing, form, { press: 'hearing', outcome });
  expect(wordsOf(await propose())).toContain('Boka en tid först');
  expect(wordsOf(await sofia.get(taskPath(again)))).toContain('En tid ska bokas.');

  const early = await move('held', { present: ['Sara'], said: ['Berättade om synen.'] });
  expect(early.status).toBe(409);
  const past = await move('booked', {
    on: ['2026-11-01'],
    time: ['10.00'],
    place: ['Rum 3'],
    with: ['Karin Holm'],
  });
  expect(past.status).toBe(422);
  expect(past.body).toContain('value="Rum 3"');
  const booked = { on: ['2026-11-06'], time: ['10.00'], place: ['Rum 3'], with: ['Karin Holm'] };
  expect((await move('booked', booked)).status).toBe(303);
  expect(wordsOf(await propose())).toContain('har en bokad tid');

  const said = 'Behöver starkare glas än de billiga har.';
  expect((await move('held', { present: ['Sara Lind'], said: [said] })).status).toBe(303);
  const proposed = await propose();
  expect(proposed.status, wordsOf(proposed)).toBe(303);
  await machine(unit, caseId);
  const signing = await taskOf(unit, caseId, 'beslut');
  const basis = wordsOf(await sofia.get(taskPath(signing)));
  for (const words of ['Optikern säger att billigare glasögon finns.', said]) {
    expect(basis).toContain(words);
  }
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision, hearings } = await readFile(unit.table, instanceId);
  expect(decision?.heard).toMatchObject({
    how: 'communicated',
    replyBy: '2026-11-10',
    oralOn: '2026-11-06',
  });
  expect(hearings).toMatchObject([{ how: 'held', text: said, present: 'Sara Lind' }]);
});

test('staff of another unit neither see nor book a hearing', async () => {
  const { unit, caseId, instanceId } = await glassesProposed();
  const karin = browser(unit, 'karin');
  const hearing = hearingPath(caseId, instanceId);
  expect((await karin.get(hearing)).status).toBe(404);
  const form = { askedOn: ['2026-11-02'], askedHow: ['phone'] };
  const refused = await karin.post(hearing, form, { press: 'hearing', outcome: 'asked' });
  expect(refused.status).toBe(404);
});
