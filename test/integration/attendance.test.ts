import { expect, inject, test } from 'vitest';
import { isoWeekOf } from '../../shared/attendance/week.ts';
import { readWeek } from '../../shared/store/attendance.ts';
import { readJournal } from '../../shared/store/case-page.ts';
import { daysFromNow, workingDayBy } from '../stack/answers/day.ts';
import { aktivitetsplanAnswers } from '../stack/answers/jobbtorg.ts';
import { newPlayer } from '../stack/player.ts';
import { at, byTheBook, leftWaiting } from '../stack/script.ts';
import { logsIn } from '../stack/visitor.ts';

const play = await newPlayer(inject('copy'));
const { cloud } = play;

/** A plan that has gone on for a while: there are days to register. */
const planned = {
  ...aktivitetsplanAnswers.plan_klar,
  activities: [{ kind: 'practice', place: 'Storgården', hours: 20, from: daysFromNow(-21) }],
};

test('a coach registers, the client is asked, answers and is heard beside; nobody else registers', async () => {
  const played = await play.applied();
  await play.carriesOn(played, {
    ...byTheBook,
    aktivitetsplan: at('jamal', 'plan_klar', planned),
    uppfoljning: leftWaiting,
  });
  const [remittal] = (await play.page(played)).remittals;
  const { caseId, instanceId } = remittal ?? { caseId: '', instanceId: '' };
  const [absentOn, otherDay] = [workingDayBy(-1), workingDayBy(-8)];
  const week = isoWeekOf(absentOn);
  const session = `${absentOn}_1-0`;
  const known = async (of = week) => (await readWeek(cloud.table, instanceId, of))?.sessions ?? {};

  const jamal = await logsIn(cloud, 'jamal');
  const register = `/jobbtorg/narvaro?vecka=${week}`;
  const { hidden, text } = await jamal.get(register);
  expect(text).toContain('Ej registrerad');
  const chosen = { [`state.${instanceId}.${session}`]: 'invalid_absence' };
  const saved = await jamal.post(register, { ...hidden, ...chosen, _press: 'save' });
  expect([saved.status, saved.location]).toEqual([303, `${register}&sparat=1`]);
  expect((await known())[session]?.registration?.state).toBe('invalid_absence');
  expect(Object.keys(await known())).toEqual([session]);

  const kristina = await logsIn(cloud, 'kristina');
  expect((await kristina.get(register)).text).not.toContain(instanceId);
  const sofia = await logsIn(cloud, 'sofia');
  expect((await sofia.get(register)).status).toBe(403);

  const client = await logsIn(cloud, played.applicant.username);
  expect((await client.get('/ansokan')).text).toContain('Berätta varför du var borta');
  const day = `/ansokan/narvaro/${caseId}/${instanceId}/${session}`;
  const why = await client.get(`${day}/svar`);
  const reason = { reason: 'Bussen gick inte' };
  const answered = await client.post(`${day}/svar`, { ...why.hidden, ...reason, _press: 'send' });
  expect(answered.status).toBe(303);
  const own = `/ansokan/narvaro/${caseId}/${instanceId}/${otherDay}_1-0/sag`;
  const say = await client.get(own);
  await client.post(own, { ...say.hidden, said: 'was_there', _press: 'send' });
  const other = (await known(isoWeekOf(otherDay)))[`${otherDay}_1-0`];
  expect(other?.statements).toHaveLength(1);
  expect(other?.registration).toBeUndefined();

  const seen = await sofia.get(`/handlaggning/arenden/${caseId}/${instanceId}/narvaro`);
  expect(seen.text).toContain('Bussen gick inte');
  const requirement = await sofia.get(`/handlaggning/arenden/${caseId}/aktivitetskrav`);
  expect(requirement.status).toBe(200);
  expect(requirement.text).toContain('Inte kontrollerat mot lagens slutliga text');
  expect((await sofia.get('/handlaggning/samverkan')).text).toContain(instanceId);

  const journal = await readJournal(cloud.table, caseId);
  const about = journal.filter(({ type }) => /^(attendance|absence)_/.test(type));
  expect(about.map(({ type }) => type)).toEqual([
    'attendance_registered',
    'absence_asked',
    'absence_answered',
    'attendance_stated',
  ]);
  expect(JSON.stringify(about)).not.toMatch(/invalid|Bussen|was_there/);
});
