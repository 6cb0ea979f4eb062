import { expect, test } from 'vitest';
import { fireTimer } from '../../shared/action/fire-timer.ts';
import { rejectRequest } from '../../shared/action/reject-request.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { timer } from '../../shared/store/item/outbox.ts';
import { indexKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { apply, aWorld, browser, eva, received, staffDoes, wordsOf } from './applicant.builder.ts';

async function anApplicationInUtredning() {
  const world = aWorld();
  const person = browser(world);
  const address = await apply(person);
  await staffDoes(world, address, {
    role: 'mottagningssekreterare',
    step: 'mottagning',
    outcome: 'till_utredning',
    answers: received,
  });
  const caseId = address.split('/').at(-2) ?? '';
  const events = async () => (await readCase(world.table, caseId))?.events ?? [];
  const isTime = async (now: string) => {
    world.now = now;
    const due = await query(world.table, { index: 'due', partition: indexKey.due });
    const late = ofKind(timer, due.items).filter(({ at, kind }) => kind === 'clock' && at <= now);
    for (const one of late) await fireTimer(world, one);
  };
  return { world, person, address, events, isTime };
}

test('when the promised day has passed the applicant is told that it is late, and why', async () => {
  const { person, address, isTime, events } = await anApplicationInUtredning();
  await isTime('2026-11-16T08:00:00.000Z');
  expect(wordsOf(await person.get(address))).not.toContain('Beslutet dröjer');
  await isTime('2026-11-17T08:00:00.000Z');
  const words = wordsOf(await person.get(address));
  expect(words).toContain('Beslutet dröjer');
  expect(words).toContain('Utredningen av din ansökan är inte klar.');
  expect(words).toContain('Vi skrev det här den 17 november 2026.');
  await isTime('2026-11-18T08:00:00.000Z');
  expect((await events()).filter(({ type }) => type === 'delay_notified')).toHaveLength(1);
});

test('that the case be decided is asked for after six months, once, and four weeks run from then', async () => {
  const { world, person, address, events } = await anApplicationInUtredning();
  const ask = () => person.post(`${address}/begar-avgorande`, {}, 'request');
  const asked = async () => (await events()).filter(({ type }) => type === 'decision_requested');

  world.now = '2027-05-02T21:59:00.000Z';
  expect((await person.get(address)).body).not.toContain('begar-avgorande');
  expect((await ask()).status).toBe(409);
  expect(await asked()).toHaveLength(0);

  world.now = '2027-05-03T08:00:00.000Z';
  expect((await person.get(address)).body).toContain(`action="${address}/begar-avgorande"`);
  expect((await ask()).status).toBe(303);
  expect((await ask()).status).toBe(303);
  expect(await asked()).toHaveLength(1);
  const words = wordsOf(await person.get(address));
  expect(words).toContain('Vi avgör ärendet eller svarar på din begäran senast 31 maj 2027.');
  expect(words).not.toContain('Begär att ni avgör ärendet');
});

test('a request that is rejected is told with its reasons and how to appeal', async () => {
  const { world, person, address } = await anApplicationInUtredning();
  world.now = '2027-05-03T08:00:00.000Z';
  await person.post(`${address}/begar-avgorande`, {}, 'request');
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const viewer = {
    sub: 'sub-erik',
    name: 'Erik Strandberg',
    roles: ['enhetschef'],
    unit: 'norrmalm',
    seesProtected: false,
  } as const;
  const form = {
    reasons: ['Vi väntar på ett besked som avgör din rätt till bistånd.'],
    read: ['yes'],
    noConflict: ['yes'],
  };
  expect(await rejectRequest(world, { viewer, caseId, instanceId, form })).toEqual({ ok: true });
  const words = wordsOf(await person.get(address));
  expect(words).toContain('Vi säger nej till din begäran.');
  expect(words).toContain(form.reasons[0]);
  expect(words).toContain('Beslutat av Erik Strandberg den 3 maj 2027.');
  expect(words).toContain('Du kan överklaga till Förvaltningsrätten i Stockholm.');
  expect(words).not.toContain('Begär att ni avgör ärendet');
});

test('nobody but the applicant can ask that it be decided', async () => {
  const { world, address, events } = await anApplicationInUtredning();
  world.now = '2027-05-03T08:00:00.000Z';
  const other = await browser(world, eva).post(`${address}/begar-avgorande`, {}, 'request');
  expect(other.status).toBe(404);
  expect((await events()).some(({ type }) => type === 'decision_requested')).toBe(false);
});
