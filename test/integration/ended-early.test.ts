import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { aHousehold } from '../stack/answers/household.ts';
import { mottagningAnswers } from '../stack/answers/mottagning.ts';
import { newPlayer } from '../stack/player.ts';
import { byTheBook, leftWaiting, withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));

test.each([
  ['hanvisad', 'hanvisad'],
  ['annan_enhet', 'overlamnad'],
  ['aterkallad', 'aterkallad'],
] as const)('mottagning ends it as %s, and the month is free again', async (outcome, end) => {
  const played = await play.applied();
  const answers = mottagningAnswers[outcome];
  await play.does(played, 'mottagning', { by: 'mona', outcome, answers });
  expect(await play.ended(played)).toBe(end);
  expect((await play.page(played)).tasks).toEqual([]);
  const again = await play.apply(aHousehold(), { applicant: played.applicant });
  expect(again.ok).toBe(true);
});

test.each(['mottagning', 'ib1', 'forslag', 'beslut'])(
  'the applicant takes it back at %s, and nothing of it is left to do',
  async (step) => {
    const played = await play.applied();
    await play.upTo(played, step, withoutJobbtorg);
    const told = await play.transport.withdraw(played.applicant, played, randomUUID());
    expect(told.ok).toBe(true);
    expect(await play.ended(played)).toBe('aterkallad');
    expect((await play.page(played)).tasks).toEqual([]);
  },
);

test.each(['kvittering', 'aktivitetsplan'])(
  'what Jobbtorg has not answered, at %s, is recalled with the application',
  async (step) => {
    const played = await play.applied();
    await play.carriesOn(played, { ...byTheBook, [step]: leftWaiting });
    await play.transport.withdraw(played.applicant, played, randomUUID());
    expect(await play.ended(played)).toBe('aterkallad');
    const { tasks, remittals } = await play.page(played);
    expect(remittals.map(({ status, flow }) => [status, flow.step])).toEqual([
      ['recalled', 'aterkallad'],
    ]);
    expect(tasks).toEqual([]);
  },
);

test('a second application for the month is refused with a pointer to the first, until that is taken back', async () => {
  const played = await play.applied();
  const second = await play.apply(aHousehold(), { applicant: played.applicant });
  expect(second).toMatchObject({
    ok: false,
    reason: 'AlreadyApplied',
    body: { caseId: played.caseId, instanceId: played.instanceId, month: '2026-11' },
  });
  const other = await play.apply(aHousehold().forMonth('2026-12'), { applicant: played.applicant });
  expect(other.ok).toBe(true);
  await play.transport.withdraw(played.applicant, played, randomUUID());
  const again = await play.apply(aHousehold(), { applicant: played.applicant });
  expect(again.ok).toBe(true);
});

test('a partner who has applied already is the same household and month', async () => {
  const first = await play.applied();
  const { personalNumber } = first.applicant;
  const second = await play.apply(aHousehold().withPartner(personalNumber ?? ''));
  expect(second).toMatchObject({ ok: false, reason: 'AlreadyApplied' });
});

test('what is decided can no longer be taken back', async () => {
  const played = await play.applied();
  await play.carriesOn(played, withoutJobbtorg);
  await play.ended(played);
  const told = await play.transport.withdraw(played.applicant, played, randomUUID());
  expect(told).toMatchObject({ ok: false, reason: 'ProcessEnded' });
});
