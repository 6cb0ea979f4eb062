import { expect, test } from 'vitest';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { amendPath, taskPath } from './address.ts';
import { proposal, signature, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, does, taskOf } from './case.builder.ts';
import { applied, aUnit, machine } from './unit.builder.ts';

const bicycle = {
  what: 'Cykel till barnet',
  applied: 800_00,
  granted: 800_00,
  reason: 'Barnet behöver ta sig till skolan.',
  evidenceKind: 'note',
  evidence: 'Samtal 2 november',
} as const;

/** A sent decision on SoL 12:1 and, 800 kronor, on 12:2; its correction or change is begun. */
async function aMixedDecision() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId);
  const answers = { ...proposal, beyond: [bicycle] };
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision } = await readFile(unit.table, instanceId);
  const right = decision?.parts[0]?.amountOre ?? 0;
  const page = await browser(unit, 'sofia').post(
    amendPath(caseId, instanceId),
    {},
    {
      press: 'begin',
    },
  );
  expect(page.status).toBe(303);
  await machine(unit, caseId);
  const amendment = async () => (await readCase(unit.table, caseId))?.amendments[0];
  const tries = async (examined: Answers) => {
    const task = await taskOf(unit, caseId, 'prova_andring');
    const press = { press: 'complete', outcome: 'till_beslut' };
    return wordsOf(
      await browser(unit, 'sofia').post(taskPath(task), typed(task.form, examined), press),
    );
  };
  const examined = async (given: Answers) =>
    does(unit, 'sofia', caseId, { step: 'prova_andring', outcome: 'till_beslut', answers: given });
  return { unit, caseId, right, amendment, tries, examined };
}

/** The whole becomes `newAmount`, of which `newBeyond` on 12:2. */
function becomes(ground: '36' | '37', newAmount: number, newBeyond?: number): Answers {
  return {
    ground,
    ...(ground === '36' ? { obvious: true, oversight: true } : {}),
    wrong: 'Beloppet var fel avskrivet.',
    heard: false,
    needless: 'Det är till fördel.',
    instead: 'Beloppet är det i kvittot.',
    newKind: 'bifall',
    newAmount,
    ...(newBeyond === undefined ? {} : { newBeyond }),
    purpose: 'ovrigt',
    reasons: 'Beloppet blev fel.',
  };
}

test('of a mixed decision the amount of each ground is asked, and begins as it stands', async () => {
  const { unit, caseId, right, tries } = await aMixedDecision();
  const task = await taskOf(unit, caseId, 'prova_andring');
  const { body } = await browser(unit, 'sofia').get(taskPath(task));
  expect(body).toMatch(/name="newBeyond"[^>]*value="800|value="800[^>]*name="newBeyond"/);
  const more = right + 900_00;
  expect(await tries(becomes('36', more))).toContain(
    'Beslutet är fattat både på SoL 12:1 och 12:2',
  );
  expect(await tries(becomes('36', more, more + 100))).toContain('Det är mer än hela beloppet.');
});

test('what is on 12:2 is corrected, not changed; what is on 12:1 is changed (SoL 14:10)', async () => {
  const { right, amendment, tries, examined } = await aMixedDecision();
  expect(await tries(becomes('37', right + 900_00, 900_00))).toContain(
    'FL 37 och 38 §§ gäller inte för det (SoL 14:10)',
  );
  await examined(becomes('37', right + 900_00, 800_00));
  expect((await amendment())?.flow.step).toBe('andringsbeslut');
});

test('a correction of 12:2 above the limit of 12:2 goes to a manager, though 12:1 would allow it', async () => {
  const { right, amendment, examined } = await aMixedDecision();
  await examined(becomes('36', right + 5_000_00, 5_000_00));
  expect((await amendment())?.flow.step).toBe('andringsbeslut_chef');
});

test('what each ground grants afterwards stands in the decision', async () => {
  const { unit, caseId, right, amendment, examined } = await aMixedDecision();
  await examined(becomes('36', right + 1_000_00, 1_000_00));
  const [step, outcome] = ['andringsbeslut', 'beslutad'];
  await does(unit, 'sofia', caseId, { step, outcome, answers: signature });
  const made = await amendment();
  expect(made?.decision).toMatchObject({ amount: right + 1_000_00, right });
  const { reviewDecision } = await readFile(unit.table, made?.instanceId ?? '');
  expect(reviewDecision?.parts).toEqual([
    { statute: '12:1', amountOre: right },
    { statute: '12:2', amountOre: 1_000_00 },
  ]);
});
