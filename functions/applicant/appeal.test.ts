import { describe, expect, test } from 'vitest';
import { commitChange } from '../../shared/action/change.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { decisionItem } from '../../shared/store/item/decision.ts';
import { appeal, reviewDecision } from '../../shared/store/item/review.ts';
import { commit, created, put } from '../../shared/store/table.ts';
import { andring } from '../../workflows/andring.ts';
import { begin } from '../../workflows/transition.ts';
import { apply, aWorld, browser, eva, wordsOf } from './applicant.builder.ts';
import { decided } from './decided.builder.ts';

const wish = { change: ['Jag vill få pengar till glasögonen.'], why: ['Jag ser dåligt.'] };

/** A decision that the applicant has read on the own page on 2 November 2026. */
async function aDecision(kind: 'delavslag' | 'bifall' = 'delavslag') {
  const world = aWorld();
  const person = browser(world);
  const address = await apply(person);
  await decided(world, address, kind);
  await person.get(address);
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const appeals = async () => (await readCase(world.table, caseId))?.appeals ?? [];
  return { world, person, address, caseId, instanceId, appeals };
}

describe('an appeal on the own page', () => {
  test('says by when and to whom, comes in the day it is sent, and tells what happens by when', async () => {
    const { person, address, appeals } = await aDecision();
    expect((await person.get(address)).body).toContain(`href="${address}/overklaga"`);
    const words = wordsOf(await person.get(`${address}/overklaga`));
    expect(words).toContain('måste ha kommit in till oss senast 23 november 2026');
    expect(words).toContain('Förvaltningsrätten i Stockholm');
    const sent = await person.post(`${address}/overklaga`, wish, 'appeal');
    expect(sent.location).toBe(`${address}?overklagat=ja`);
    expect(await appeals()).toMatchObject([{ way: 'web', arrivedOn: '2026-11-02' }]);
    const after = wordsOf(await person.get(sent.location));
    expect(after).toContain('Tack, ditt överklagande har kommit in');
    expect(after).toContain('Vi ser efter om överklagandet kom in i tid.');
    expect(after).toContain(
      'Vi lämnar det till Förvaltningsrätten i Stockholm senast 9 november 2026.',
    );
    expect(after).not.toContain('Om du tycker att beslutet är fel');
  });

  test('without a wish is shown again with what was typed, and nothing is sent', async () => {
    const { person, address, appeals } = await aDecision();
    const form = { change: [''], why: ['Jag ser dåligt.'] };
    const again = await person.post(`${address}/overklaga`, form, 'appeal');
    expect(again.status).toBe(422);
    expect(again.body).toContain('href="#f-change"');
    expect(again.body).toContain('Jag ser dåligt.');
    expect(await appeals()).toEqual([]);
  });

  test('pressed twice is one; what is written later is added to it', async () => {
    const { world, person, address, appeals } = await aDecision();
    const key = 'one-key-for-both-presses';
    await person.post(`${address}/overklaga`, wish, 'appeal', key);
    const twice = await person.post(`${address}/overklaga`, wish, 'appeal', key);
    expect(twice.location).toBe(`${address}?overklagat=ja`);
    expect(wordsOf(await person.get(`${address}/overklaga`))).toContain('Du har redan överklagat');
    const more = await person.post(`${address}/overklaga`, wish, 'appeal');
    expect(more.location).toBe(`${address}?overklagat=tillagt`);
    const [appeal, ...others] = await appeals();
    expect(others).toEqual([]);
    const { answers } = await readFile(world.table, appeal?.instanceId ?? '');
    expect(answers.map(({ step }) => step).sort()).toEqual(['overklagande', 'tillagg']);
  });

  test('after the last day warns, and is taken in all the same', async () => {
    const { world, person, address, appeals } = await aDecision();
    world.now = '2026-11-24T08:00:00.000Z';
    const words = wordsOf(await person.get(`${address}/overklaga`));
    expect(words).toContain('Sista dagen att överklaga var 23 november 2026.');
    await person.post(`${address}/overklaga`, wish, 'appeal');
    expect(await appeals()).toHaveLength(1);
  });

  test('is taken back, and may be made again', async () => {
    const { person, address, caseId, appeals } = await aDecision();
    await person.post(`${address}/overklaga`, wish, 'appeal');
    const [appeal] = await appeals();
    const back = `/ansokan/arenden/${caseId}/${appeal?.instanceId}/aterkalla-overklagande`;
    expect(wordsOf(await person.get(back))).toContain('Ingen hos oss får be dig');
    expect((await person.post(back, {}, 'withdraw')).location).toBe(address);
    expect(wordsOf(await person.get(address))).toContain(
      'Du har tagit tillbaka ditt överklagande.',
    );
    expect((await person.get(back)).location).toBe(address);
    expect((await person.post(back, {}, 'withdraw')).status).toBe(409);
    await person.post(`${address}/overklaga`, wish, 'appeal');
    expect((await appeals()).map(({ flow }) => flow.step).sort()).toEqual([
      'aterkallat',
      'rattidsprovning',
    ]);
  });

  test('is added to at the court when the court has it; what another party sends is taken in', async () => {
    const { world, person, address, appeals } = await aDecision();
    await person.post(`${address}/overklaga`, wish, 'appeal');
    const [first] = await appeals();
    if (!first) throw new Error('there is no appeal');
    const handedOver = { on: '2026-11-05', court: 'Förvaltningsrätten i Stockholm' };
    const flow = { ...first.flow, step: 'overlamnat' };
    await commit(world.table, [put(appeal, { ...first, flow, handedOver })]);
    expect((await person.post(`${address}/overklaga`, wish, 'appeal')).status).toBe(409);
    expect(await appeals()).toHaveLength(1);
    const page = await readCase(world.table, first.caseId);
    if (!page) throw new Error('there is no case');
    const { head } = page;
    await commit(world.table, [
      put(caseHead, { ...head, subjects: [...head.subjects, 'sub-eva'] }),
    ]);
    const spouse = browser(world, eva);
    expect((await spouse.get(`${address}/overklaga`)).body).toContain('name="change"');
    expect((await person.get(`${address}/overklaga`)).body).not.toContain('name="change"');
    const sent = await spouse.post(`${address}/overklaga`, wish, 'appeal');
    expect(sent.location).toBe(`${address}?overklagat=ja`);
    expect(await appeals()).toHaveLength(2);
  });

  test('of a decision under SoL 12:2 is told the right way, and is not taken in', async () => {
    const { world, person, address, instanceId, appeals } = await aDecision();
    const { decision } = await readFile(world.table, instanceId);
    if (!decision) throw new Error('there is no decision');
    const parts = decision.parts.map((part) => ({ ...part, statute: '12:2' as const }));
    await commit(world.table, [put(decisionItem, { ...decision, parts })]);
    const { body } = await person.get(`${address}/overklaga`);
    expect(body).toContain('laglighetsprövning');
    expect(body).not.toContain('name="change"');
    expect((await person.post(`${address}/overklaga`, wish, 'appeal')).status).toBe(409);
    expect(await appeals()).toEqual([]);
  });

  test('is nobody else’s to make', async () => {
    const { world, address, appeals } = await aDecision();
    const other = browser(world, eva);
    expect((await other.get(`${address}/overklaga`)).status).toBe(404);
    expect((await other.post(`${address}/overklaga`, wish, 'appeal')).status).toBe(404);
    expect(await appeals()).toEqual([]);
  });
});

test('a correction stands beside the decision on the own page, and is received there', async () => {
  const { world, person, address, caseId, instanceId } = await aDecision();
  const page = await readCase(world.table, caseId);
  const seen = page?.applications[0];
  if (!page || !seen) throw new Error('there is no application');
  const at = '2026-11-03T08:00:00.000Z';
  const worker = { sub: 'sub-maja', name: 'Maja Åberg' };
  const of = { caseId, instanceId: 'N-1' };
  const said = { kind: 'delavslag', amount: 500_00 } as const;
  const decision = { decisionId: 'D-2', law: 'FL 36', decidedAt: at, sentAt: at, ...said } as const;
  await commitChange(world.table, {
    at,
    actor: { kind: 'person', id: worker.sub, name: worker.name, role: 'socialsekreterare' },
    head: { seen: page.head, next: page.head },
    instances: [
      {
        next: {
          ...of,
          unit: 'norrmalm',
          version: 1,
          flow: {
            ...begin(andring, andring.name, { children: [], remittals: [] }),
            step: 'andrat',
          },
          run: 1,
          openedAt: at,
          runAskedAt: at,
          marks: [],
          forms: {},
          applicationId: instanceId,
          decidedIn: instanceId,
          decisionId: 'D-1',
          amends: 'error',
          decision,
        },
      },
    ],
    events: [],
    messages: [],
    writes: [
      created(reviewDecision, {
        ...of,
        decisionId: 'D-2',
        law: 'FL 36',
        statute: '12:1',
        about: { decisionId: 'D-1', decidedAt: world.now, kind: 'delavslag', amount: 400_00 },
        now: said,
        wrong: 'Hyran var fel avskriven.',
        instead: 'Hyran är 6 000 kr.',
        reasons: ['Beloppet blev fel.'],
        rules: ['FL 36'],
        proposedBy: worker,
        decidedBy: { ...worker, role: 'socialsekreterare' },
        decidedAt: at,
      }),
    ],
  });
  world.now = '2026-11-04T08:00:00.000Z';
  expect((await person.get(address)).location).toBe(address);
  const { body } = await person.get(address);
  const words = wordsOf(await person.get(address));
  expect(words).toContain('Rättat 3 november 2026');
  expect(words).toContain('Du får 500,00 kr. Förut stod det 400,00 kr.');
  expect(words).toContain('Hyran är 6 000 kr.');
  expect(words).toContain('Delvis bifall: du får en del av det du har sökt');
  expect(body).toContain(`/ansokan/arenden/${caseId}/N-1/brev`);
  expect(body).toContain(`/ansokan/arenden/${caseId}/N-1/overklaga`);
  expect(body).not.toContain(`${address}/overklaga`);
  expect(words).toContain('Du kan överklaga till och med 25 november 2026.');
  expect((await person.get(`/ansokan/arenden/${caseId}/N-1/brev`)).status).toBe(200);
});
