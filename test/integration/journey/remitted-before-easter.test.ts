/**
 * Two people are remitted to Jobbtorg on the Friday before Easter 2029, day by day until one of them
 * has a job. The year lies ahead of the machine's own, so that the clock need only be moved forward.
 *
 * Every date is reckoned by hand from a calendar, and none by the code that is tried. Easter Sunday is
 * 1 April; summer time begins on Sunday 25 March, within the five days of the plan.
 *
 * | Day                | What                                   | Why that day                                  |
 * | ------------------ | -------------------------------------- | --------------------------------------------- |
 * | Fri 23 Mar         | assessed and remitted, both            |                                               |
 * | Tue  3 Apr         | last day to send                       | 26–29 Mar are 4 working days; Good Friday 30, |
 * |                    |                                        | the weekend and Easter Monday 2 Apr are none  |
 * | Tue 27 Mar         | the office is reminded                 | the day before the plan is due                |
 * | Wed 28 Mar         | plan due; one comes                    | 23 + 5 days, holidays or not (R133)           |
 * | Thu 29 Mar 00.00   | the other is told both sides' managers | its time is out                               |
 * | Thu 29 Mar         | its application is decided without it  | by the caseworker's word                      |
 * | Tue  3 Apr         | the late plan                          | the first working day after Easter            |
 * | Mon 30 Apr         | first follow-up                        | as the plan says                              |
 * | Wed 30 May         | second: a pause, 31 May–6 June         | a month later; the 6th is the National Day    |
 * | Thu  7 June 00.00  | the pause has ended by itself          | the day after its last                        |
 * | Thu  7 June        | third follow-up                        | due on the day after the pause                |
 * | Fri 29 June        | fourth: closed to work                 | as the third one says                         |
 */
import { expect, inject, test } from 'vitest';
import { absenceFigures, invalidAbsences } from '../../../shared/attendance/absence.ts';
import { caseClocks } from '../../../shared/clock/case-clocks.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { attendancesOf, readWeeks } from '../../../shared/store/attendance.ts';
import { readJournal } from '../../../shared/store/case-page.ts';
import { aktivitetsplanAnswers } from '../../stack/answers/jobbtorg.ts';
import { ib2Answers, withoutAnswer } from '../../stack/answers/utredning.ts';
import { comesTo } from '../../stack/days.ts';
import { newPlayer, type Played } from '../../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../../stack/script.ts';
import { logsIn } from '../../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;
const { table } = cloud;

const [adult] = ib2Answers.remiss.adults;
const remitting = { adults: [{ ...adult, consentOn: '2029-03-23', consentUntil: '2029-12-31' }] };
const atJobbtorg = { kvittering: leftWaiting, kartlaggning: leftWaiting };
const script = { ...byTheBook, ib2: at('sofia', 'remiss', remitting), uppfoljning: leftWaiting };

/** Winter time until 25 March: nine in the morning of a day by the clock on the wall. */
const morning = (day: string) =>
  comesTo(cloud, `${day}T09:00:00${day < '2029-03-25' ? '+01:00' : '+02:00'}`);
const night = (day: string) => comesTo(cloud, `${day}T00:00:05+02:00`);

/** A page as somebody who logs in today has it. */
async function opens(who: string, path: string): Promise<string> {
  const visitor = await logsIn(cloud, who);
  // The first look at a decision is its receipt, after which the page is shown.
  const first = await visitor.get(path);
  const { status, text } = first.location === path ? await visitor.get(path) : first;
  expect([path, status]).toEqual([path, 200]);
  return text.slice(text.indexOf('<main'));
}

/** The words of a page. */
async function reads(who: string, path: string): Promise<string> {
  const page = await opens(who, path);
  return page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
}

async function remittalOf(played: Played) {
  const [remittal] = (await play.page(played)).remittals;
  if (!remittal) throw new Error('nobody is remitted');
  return remittal;
}

/** The events of a case of some kinds in their order, with the clock of those that are about one. */
async function happened(played: Played, ...types: readonly string[]): Promise<readonly string[]> {
  const journal = await readJournal(table, played.caseId);
  return journal
    .filter(({ type }) => types.includes(type))
    .map(({ type, data }) => (data.clock === undefined ? type : `${type} ${data.clock}`));
}

const ofTheLoop = [
  'remittal_sent',
  'reminder_sent',
  'remittal_escalated',
  'remittal_acknowledged',
  'remittal_answered',
  'absence_asked',
  'absence_answered',
  'remittal_followed_up',
  'remittal_paused',
  'remittal_resumed',
  'remittal_closed',
];

/** Where both sides' managers read of late plans: the unit's, and the office's. */
const lists = [
  ['erik', '/styrning/remisser'],
  ['torsten', '/jobbtorg/kontoret'],
] as const;

const day = (at: string) => localDate(at);
const own = ({ caseId, instanceId }: Played) => `/ansokan/arenden/${caseId}/${instanceId}`;

async function follows(played: Played, outcome: string, more: object): Promise<void> {
  const answers = { metOn: (await play.now()).slice(0, 10), progress: 'går bra', ...more };
  await play.does(played, 'uppfoljning', { by: 'jamal', outcome, answers });
}

/** Jobbtorg acknowledges, maps and makes the plan in one day. */
async function plans(
  played: Played,
  { from, followUpOn }: { readonly from: string; readonly followUpOn: string },
): Promise<void> {
  const activities = [{ kind: 'practice', place: 'Storgården', hours: 20, from }];
  const answers = { ...aktivitetsplanAnswers.plan_klar, activities, followUpOn };
  for (const step of ['kvittering', 'kartlaggning']) await play.does(played, step);
  await play.does(played, 'aktivitetsplan', { by: 'jamal', outcome: 'plan_klar', answers });
}

/** A coach says how one day of a week was; the rest of the week is left. */
async function registers(of: string, week: string, date: string, state: string): Promise<void> {
  const jamal = await logsIn(cloud, 'jamal');
  const path = `/jobbtorg/narvaro?vecka=${week}`;
  const { hidden } = await jamal.get(path);
  const marked = { [`state.${of}.${date}_1-0`]: state };
  const saved = await jamal.post(path, { ...hidden, ...marked, _press: 'save' });
  expect(saved.location).toBe(`${path}&sparat=1`);
}

/** The person says on the own page why. */
async function answers({ caseId, applicant }: Played, of: string, date: string): Promise<void> {
  const client = await logsIn(cloud, applicant.username);
  const path = `/ansokan/narvaro/${caseId}/${of}/${date}_1-0/svar`;
  const { hidden } = await client.get(path);
  const sent = await client.post(path, { ...hidden, reason: 'Bussen gick inte', _press: 'send' });
  expect(sent.status).toBe(303);
}

/** The figures of absence of a remittal, by all that is known of it. */
async function figuresOf(of: string, today: string) {
  return absenceFigures(invalidAbsences(attendancesOf(await readWeeks(table, of))), today);
}

/** The days of a week on which the person is expected, as the own page has them. */
async function plannedIn({ applicant }: Played, week: string): Promise<readonly string[]> {
  const words = await reads(applicant.username, `/ansokan/narvaro?vecka=${week}`);
  return words.match(/[a-zåö]+dag \d+ [a-z]+(?=, Praktik, Storgården Jobbtorg)/g) ?? [words];
}

test('remitted on the Friday before Easter, until one has a job', async () => {
  // Friday 23 March 2029: assessed, and sent the same day.
  await morning('2029-03-23');
  const prompt = await play.applied();
  const late = await play.applied();
  for (const played of [prompt, late]) {
    await play.upTo(played, 'ib2', script);
    const { marks } = await play.application(played);
    const clocks = caseClocks(marks, await play.now());
    const sending = clocks.find(({ clock }) => clock === 'jobbtorg_remiss');
    expect([sending?.state.state, sending?.state.dueDate]).toEqual(['running', '2029-04-03']);
    expect(await reads('sofia', `/handlaggning/arenden/${played.caseId}`)).toMatch(
      /Skicka remiss till Jobbtorg Vera Testberg 11 dagar kvar 3 apr\./,
    );
    await play.carriesOn(played, { ...script, ...atJobbtorg });
    const sent = await remittalOf(played);
    expect(sent).toMatchObject({ status: 'sent', dueAt: '2029-03-28T21:59:59.999Z' });
    expect(sent.sentAt?.slice(0, 10)).toBe('2029-03-23');
    expect(await reads(played.applicant.username, own(played))).toContain('28 mars');
  }
  const lateId = (await remittalOf(late)).instanceId;

  // Monday 26 March: nothing is to happen. The night to Tuesday: the office is reminded.
  await morning('2029-03-26');
  expect(await happened(late, 'reminder_sent', 'remittal_escalated')).toEqual([]);
  await night('2029-03-27');
  for (const played of [prompt, late]) {
    const { remindedAt = [] } = await remittalOf(played);
    expect(remindedAt.map(day)).toEqual(['2029-03-27']);
  }

  // Wednesday 28 March: the one plan comes on day five, and its application goes on at once.
  await morning('2029-03-28');
  await plans(prompt, { from: '2029-04-09', followUpOn: '2029-04-30' });
  await play.carriesOn(prompt, script);
  expect(await play.ended(prompt)).toBe('beslutad');
  expect(await happened(late, 'remittal_escalated')).toEqual([]);

  // The night to Thursday 29 March: the other's time is out, and both sides' managers are told.
  await night('2029-03-29');
  expect(await happened(prompt, 'remittal_escalated', 'clock_breached')).toEqual([]);
  expect(await happened(late, 'remittal_escalated', 'clock_breached')).toEqual([
    'clock_breached jobbtorg_plan',
    'remittal_escalated',
  ]);
  await morning('2029-03-29');
  for (const [manager, path] of lists) {
    expect(await opens(manager, path)).toContain(lateId);
    const list = await reads(manager, path);
    expect(list).toContain('28 mars 2029');
    expect(list).toContain('1 dag för sent');
    expect(list).toContain('Påminnelse 1: 27 mars 2029');
    expect(list).toContain('Till båda sidors chefer: 29 mars 2029');
  }
  const [unitList] = lists;
  expect(await reads(...unitList)).toContain(late.caseId);
  expect(await reads(...unitList)).not.toContain(prompt.caseId);
  expect(await reads('jamal', '/jobbtorg')).toContain('Till chef');
  expect(await reads(late.applicant.username, own(late))).toContain('Det är inte ditt fel');

  // The same day the caseworker lets the application be decided without the plan.
  await play.does(late, 'remissvar', { by: 'sofia', outcome: 'utan_svar', answers: withoutAnswer });
  await play.carriesOn(late, { ...script, ...atJobbtorg });
  expect(await play.ended(late)).toBe('beslutad');
  expect((await remittalOf(late)).status).toBe('sent');

  // Tuesday 3 April, the first working day after Easter: the late plan comes all the same.
  await morning('2029-04-03');
  expect(await reads(...unitList)).toContain('6 dagar för sent');
  await plans(late, { from: '2029-04-09', followUpOn: '2029-04-30' });
  for (const [manager, path] of lists) {
    expect(await opens(manager, path)).not.toContain(lateId);
  }
  expect((await play.application(late)).flow.step).toBe('beslutad');
  expect((await play.task(late, 'uppfoljning')).dueAt).toBe('2029-04-30T21:59:59.999Z');

  // Week 15 (9–13 April) is registered, week 16 by nobody, and of week 17 one day: invalid absence.
  await morning('2029-04-25');
  for (const date of ['2029-04-09', '2029-04-10', '2029-04-11', '2029-04-12', '2029-04-13']) {
    await registers(lateId, '2029-W15', date, 'present');
  }
  await registers(lateId, '2029-W17', '2029-04-24', 'invalid_absence');
  const weeks = await readWeeks(table, lateId);
  expect(weeks.map(({ week }) => week)).toEqual(['2029-W15', '2029-W17']);
  const [absence] = invalidAbsences(attendancesOf(weeks));
  expect([absence?.date, absence?.question.answerBy]).toEqual(['2029-04-24', '2029-05-02']);
  expect(await reads(late.applicant.username, '/ansokan/narvaro')).toContain('2 maj 2029');

  // Thursday 26 April: the person answers.
  await morning('2029-04-26');
  await answers(late, lateId, '2029-04-24');
  const figures = { invalid: 1, waiting: 0, settled: 1 };
  expect(await figuresOf(lateId, '2029-04-26')).toEqual(figures);

  // Monday 30 April: the first follow-up. The 1 May is a holiday and no day of the plan's.
  await morning('2029-04-30');
  await follows(late, 'fortsatter', { followUpOn: '2029-05-30' });
  expect((await play.task(late, 'uppfoljning')).dueAt).toBe('2029-05-30T21:59:59.999Z');
  expect(await plannedIn(late, '2029-W18')).toEqual([
    'måndag 30 april',
    'onsdag 2 maj',
    'torsdag 3 maj',
    'fredag 4 maj',
  ]);

  // Wednesday 30 May: a pause for an approved deviation, from the day after until the National Day.
  await morning('2029-05-30');
  await follows(late, 'paus', {
    pauseWhat: 'Hälsar på sin mamma i Malmö',
    pausedFrom: '2029-05-31',
    pausedTo: '2029-06-06',
    approvedBy: 'Sofia Wikander',
    approvedOn: '2029-05-29',
  });
  await play.task(late, 'paus');
  expect(await reads(late.applicant.username, own(late))).toContain('6 juni 2029');
  expect(await plannedIn(late, '2029-W22')).toEqual([
    'måndag 28 maj',
    'tisdag 29 maj',
    'onsdag 30 maj',
  ]);
  expect(await plannedIn(late, '2029-W23')).toEqual(['torsdag 7 juni', 'fredag 8 juni']);
  await morning('2029-06-06');
  expect((await remittalOf(late)).status).toBe('paused');

  // Thursday 7 June: the pause has ended by itself, and the follow-up is due.
  await night('2029-06-07');
  expect(await happened(late, 'remittal_resumed')).toEqual(['remittal_resumed']);
  expect((await play.task(late, 'uppfoljning')).dueAt).toBe('2029-06-07T21:59:59.999Z');
  await morning('2029-06-07');
  await follows(late, 'fortsatter', { followUpOn: '2029-06-29' });

  // Friday 29 June: closed to work, which begins on Monday 2 July.
  await morning('2029-06-29');
  expect((await play.task(late, 'uppfoljning')).dueAt).toBe('2029-06-29T21:59:59.999Z');
  await follows(late, 'avslutad', { result: 'arbete', resultOn: '2029-07-02' });
  expect(await play.ended(late, lateId)).toBe('avslutad');
  expect((await remittalOf(late)).result).toEqual({ kind: 'arbete', on: '2029-07-02' });
  expect(await reads(late.applicant.username, own(late))).toContain('Arbete');
  // Twelve weeks of which two were registered: nothing of the others counts.
  expect(await figuresOf(lateId, '2029-06-29')).toEqual(figures);
  expect(await happened(late, ...ofTheLoop)).toEqual([
    'remittal_sent',
    'reminder_sent',
    'remittal_escalated',
    'remittal_acknowledged',
    'remittal_answered',
    'absence_asked',
    'absence_answered',
    'remittal_followed_up',
    'remittal_paused',
    'remittal_resumed',
    'remittal_followed_up',
    'remittal_closed',
  ]);

  // The other plan is not forgotten either: its follow-up of 30 April is late in the office's list.
  expect((await play.task(prompt, 'uppfoljning')).dueAt).toBe('2029-04-30T21:59:59.999Z');
  await follows(prompt, 'avslutad', { result: 'studier', resultOn: '2029-06-29' });
  expect(await play.ended(prompt, (await remittalOf(prompt)).instanceId)).toBe('avslutad');
}, 180_000);
