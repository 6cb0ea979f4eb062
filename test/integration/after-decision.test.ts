/** What comes after a sent decision: an appeal in time and one too late, a correction, a change. */
import { expect, inject, test } from 'vitest';
import { localDate } from '../../shared/clock/stockholm.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { appeals, reviews, sentLongAgo, takesUp } from '../stack/after-decision.ts';
import {
  amendmentAnswers,
  appealOnPaper,
  lateAnswers,
  mustChangeAnswers,
  signedAnswers,
} from '../stack/answers/review.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { at, leftWaiting, withoutJobbtorg } from '../stack/script.ts';

const play = await newPlayer(inject('copy'));
const { table } = play.cloud;

async function decided(): Promise<Played> {
  const played = await play.applied();
  await play.carriesOn(played, withoutJobbtorg);
  expect(await play.ended(played)).toBe('beslutad');
  return played;
}

async function happened(played: Played): Promise<readonly string[]> {
  return (await readJournal(table, played.caseId)).map(({ type }) => type);
}

test('an appealed decision that is obviously wrong is changed first, and handed over with the new one', async () => {
  const played = await decided();
  const { decision } = await readFile(table, played.instanceId);
  const first = await appeals(play, played);
  expect(first).toMatchObject({ ok: true, body: { joined: false } });
  const second = await appeals(play, played);
  expect(second.body).toEqual({ appealId: first.body.appealId, joined: true });

  await play.carriesOn(played, {
    ...withoutJobbtorg,
    omprovning: at('sofia', 'andras', mustChangeAnswers),
    prova_andring: leftWaiting,
    overlamning: leftWaiting,
  });
  const handOver = await play.task(played, 'overlamning');
  const tooSoon = await play.complete(played, handOver, {
    by: 'sofia',
    outcome: 'overlamnad',
    answers: withoutJobbtorg.overlamning?.(played.household, handOver)?.answers,
  });
  expect(tooSoon).toMatchObject({ ok: false, reason: 'AmendmentUnderWay' });
  const more = (decision?.amount ?? 0) + 50_000;
  await play.does(played, 'prova_andring', {
    by: 'sofia',
    outcome: 'till_beslut',
    answers: amendmentAnswers(more, '38'),
  });
  await play.carriesOn(played, { ...withoutJobbtorg, overlamning: leftWaiting });
  await play.does(played, 'overlamning');

  const {
    appeals: [appeal],
    amendments: [amendment],
  } = await play.page(played);
  expect(await play.ended(played, appeal?.instanceId)).toBe('overlamnat');
  expect(await play.ended(played, amendment?.instanceId)).toBe('andrat');
  const changed = await readFile(table, amendment?.instanceId ?? '');
  expect(changed.payment?.order?.amount ?? 50_000).toBe(50_000);
  expect(changed.letter?.bytes).toBeGreaterThan(1000);
  expect((await readFile(table, played.instanceId)).decision).toEqual(decision);
  const again = await appeals(play, played);
  expect(again).toMatchObject({ ok: false, reason: 'AppealAtCourt' });
});

test('a late appeal is taken in, examined and dismissed, and the dismissal can be appealed', async () => {
  const played = await decided();
  await sentLongAgo(play, played);
  const mona = play.login(played, 'mona');
  const told = await play.call(mona, {
    path: pathOf(played, 'appeal'),
    body: appealOnPaper(localDate(await play.now())),
  });
  expect(told).toMatchObject({ ok: true, body: { joined: false } });
  const task = await play.task(played, 'rattidsprovning');
  const late = lateAnswers(task.openedAt);
  const wrong = await play.complete(played, task, {
    by: 'sofia',
    outcome: 'i_tid',
    answers: { receivedDecisionOn: late.receivedDecisionOn },
  });
  expect(wrong).toMatchObject({ ok: false, reason: 'AppealIsLate' });
  await play.does(played, 'rattidsprovning', { by: 'sofia', outcome: 'for_sent', answers: late });
  await play.does(played, 'avvisning', { by: 'sofia', outcome: 'avvisad', answers: signedAnswers });
  const {
    appeals: [appeal],
  } = await play.page(played);
  expect(await play.ended(played, appeal?.instanceId)).toBe('avvisat');
  expect((await readFile(table, appeal?.instanceId ?? '')).letter?.bytes).toBeGreaterThan(1000);

  const against = await appeals(play, played, appeal?.instanceId);
  expect(against).toMatchObject({ ok: true, body: { joined: false } });
  const path = `/api/cases/${played.caseId}/instances/${String(against.body.appealId)}/appeal/withdraw`;
  expect((await play.call(played.applicant, { path })).ok).toBe(true);
  expect(await play.ended(played, String(against.body.appealId))).toBe('aterkallat');
});

test('a slip is corrected beside the decision, once at a time; a decision that was right stands', async () => {
  const played = await decided();
  expect((await takesUp(play, played)).ok).toBe(true);
  expect(await takesUp(play, played)).toMatchObject({ ok: false, reason: 'AmendmentUnderWay' });
  await play.does(played, 'prova_andring', {
    by: 'sofia',
    outcome: 'ingen_andring',
    answers: {
      ground: '36',
      obvious: true,
      oversight: true,
      wrong: 'Datumet.',
      heard: false,
      needless: 'Inget ändras.',
      whyNot: 'Datumet stämmer.',
    },
  });
  const {
    amendments: [refused],
  } = await play.page(played);
  expect(await play.ended(played, refused?.instanceId)).toBe('oforandrat');

  const { decision } = await readFile(table, played.instanceId);
  expect((await takesUp(play, played)).ok).toBe(true);
  await play.does(played, 'prova_andring', {
    by: 'sofia',
    outcome: 'till_beslut',
    answers: amendmentAnswers(decision?.amount ?? 0),
  });
  await play.carriesOn(played, withoutJobbtorg);
  expect(await happened(played)).toContain('decision_corrected');
  const path = pathOf(played, 'receipt');
  const body = { receivedOn: localDate(await play.now()), how: 'samtal' };
  expect((await play.call(play.login(played, 'mona'), { path, body })).ok).toBe(true);
  expect(await play.call(play.login(played, 'mona'), { path, body })).toMatchObject({
    ok: false,
    reason: 'AlreadyReceived',
  });
});

function pathOf({ caseId, instanceId }: Played, what: string): string {
  return `/api/cases/${caseId}/instances/${instanceId}/${what}`;
}

test.each([
  ['avvisning_chef', 'avvisat'],
  ['andringsbeslut_chef', 'andrat'],
])('what is beyond the caseworker’s delegation is decided by a manager: %s', async (step, end) => {
  const played = await decided();
  const { begin, script } = reviews[step] ?? {};
  await begin?.(play, played);
  await play.carriesOn(played, { ...withoutJobbtorg, ...script });
  const { appeals: come, amendments } = await play.page(played);
  const [review] = [...come, ...amendments];
  expect(await play.ended(played, review?.instanceId)).toBe(end);
  const signed = (await readFile(table, review?.instanceId ?? '')).reviewDecision;
  expect(signed?.decidedBy.name).not.toBe(signed?.proposedBy.name);
});
