import { expect, test } from 'vitest';
import { fireTimer } from '../../shared/action/fire-timer.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { timer } from '../../shared/store/item/outbox.ts';
import { caseKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { plan } from '../casework/answers.builder.ts';
import {
  apply,
  aWorld,
  browser,
  opens,
  received,
  staffDoes,
  type World,
  wordsOf,
} from './applicant.builder.ts';

const { signed: _, ...unsigned } = plan;

async function made(world: World, address: string, signBy: string, answers: Answers = unsigned) {
  await staffDoes(world, address, {
    role: 'socialsekreterare',
    step: 'ib4',
    outcome: 'till_underskrift',
    answers: { ...answers, signBy },
  });
  return opens(world, address, 'plan_underskrift');
}

async function given() {
  const world = aWorld();
  const person = browser(world);
  const address = await apply(person);
  await staffDoes(world, address, {
    role: 'mottagningssekreterare',
    step: 'mottagning',
    outcome: 'till_utredning',
    answers: received,
  });
  const task = await made(world, address, '2026-11-09');
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const state = async () => {
    const page = await readCase(world.table, caseId);
    const events = page?.events ?? [];
    const parts = page?.applications[0]?.flow.parts ?? [];
    return { events, part: (step: string) => parts.find((one) => one.step === step) };
  };
  return { world, person, address, task, caseId, instanceId, state };
}

test('the plan is read whole and accepted on the own page', async () => {
  const { person, address, task, state } = await given();
  expect(wordsOf(await person.get(address))).toContain('Läs din plan och svara');
  const words = wordsOf(await person.get(`${address}/uppgift/${task}`));
  expect(words).toContain('1. Aktuell situation');
  expect(words).toContain('8. Detta behöver jag göra för att ha rätt till ekonomiskt bistånd');
  expect(words).toContain('söker två jobb');
  expect(words).toContain('Svara senast 9 november 2026');
  expect(words).not.toContain('Vid vilket möte i ordningen');
  const sent = await person.post(`${address}/uppgift/${task}`, { answer: ['accept'] }, 'complete');
  expect(sent.status).toBe(303);
  const { events, part } = await state();
  expect(part('plan_underskrift')).toMatchObject({ state: 'done', outcome: 'godkand' });
  expect(events.find(({ type }) => type === 'plan_signed')?.data).toMatchObject({
    how: 'own_page',
    adult: 'applicant',
  });
});

test('who wants something changed must say what, and the plan is made again', async () => {
  const { world, person, address, task, state } = await given();
  const here = `${address}/uppgift/${task}`;
  const empty = await person.post(here, { answer: ['change'] }, 'complete');
  expect(empty.status).toBe(422);
  expect(wordsOf(empty)).toContain('1. Aktuell situation');
  const changes = ['Jag vill läsa svenska först.'];
  expect((await person.post(here, { answer: ['change'], changes }, 'complete')).status).toBe(303);
  const { events, part } = await state();
  expect(part('ib4')).toMatchObject({ state: 'open' });
  expect(part('plan_underskrift')).toMatchObject({ state: 'done', outcome: 'vill_andra' });
  expect(events.some(({ type }) => type === 'plan_signed')).toBe(false);
  await opens(world, address, 'ib4');
  const again = await made(world, address, '2026-11-10');
  expect(again).not.toBe(task);
  await person.post(`${address}/uppgift/${again}`, { answer: ['accept'] }, 'complete');
  expect((await state()).part('plan_underskrift')).toMatchObject({ outcome: 'godkand' });
});

test('a plan that nobody has answered goes on when its day has passed, and says so', async () => {
  const { world, task, caseId, instanceId, state } = await given();
  world.now = '2026-11-10T00:00:01.000Z';
  const due = await read(world.table, timer, caseKey.timer(caseId, instanceId, `date.${task}`));
  expect(due?.at.slice(0, 10)).toBe('2026-11-09');
  expect(due && (await fireTimer(world, due))).toBe('moved');
  const { events, part } = await state();
  expect(part('plan_underskrift')).toMatchObject({ state: 'done', outcome: 'tiden_ute' });
  expect(events.some(({ type }) => type === 'plan_unsigned')).toBe(true);
  expect(events.some(({ type }) => type === 'plan_signed')).toBe(false);
});

test('a plan of the co-applicant alone is neither given to the applicant nor shown', async () => {
  const { world, person, address, task } = await given();
  const changes = ['Något annat.'];
  await person.post(`${address}/uppgift/${task}`, { answer: ['change'], changes }, 'complete');
  await opens(world, address, 'ib4');
  expect((await person.get(`${address}/plan`)).status).toBe(200);
  const ofPartner = { ...unsigned, concerns: 'partner', partnerSigned: 'paper' };
  await expect(made(world, address, '2026-11-09', ofPartner)).rejects.toThrow(/concerns/);
  await staffDoes(world, address, {
    role: 'socialsekreterare',
    step: 'ib4',
    outcome: 'klar',
    answers: ofPartner,
  });
  expect((await person.get(`${address}/plan`)).status).toBe(404);
  expect((await person.get(address)).body).not.toContain(`${address}/plan"`);
});

test('a day to answer that has been, or lies too far away, is refused at its field', async () => {
  const { world, person, address, task } = await given();
  const changes = ['Något annat.'];
  await person.post(`${address}/uppgift/${task}`, { answer: ['change'], changes }, 'complete');
  await opens(world, address, 'ib4');
  for (const signBy of ['2026-11-02', '2026-11-17']) {
    await expect(made(world, address, signBy)).rejects.toThrow(/signBy/);
  }
});
