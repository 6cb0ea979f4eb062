import { describe, expect, test } from 'vitest';
import { aPlan, putRemittal, putWeek } from '../../../shared/action/attendance/planned.builder.ts';
import type { AttendanceState } from '../../../shared/attendance/registration.ts';
import { readWeek } from '../../../shared/store/attendance.ts';
import { apply, aWorld, browser, eva, wordsOf } from '../applicant.builder.ts';

const week = '2026-W45';
const monday = '2026-11-02_1-0';

/** Sara has applied, has been remitted and has a plan; the coach has registered Monday. */
async function planned(state: AttendanceState | undefined, adultId = 'applicant') {
  const world = aWorld('2026-11-04T08:00:00.000Z');
  const own = browser(world);
  const address = await apply(own);
  const [caseId = ''] = address.split('/').slice(-2);
  const of = { caseId, adultId, plans: aPlan('2026-11-02') };
  const remittal = await putRemittal(world.table, world.now, of);
  const { instanceId } = remittal;
  if (state !== undefined) await putWeek(world.table, remittal, week, { '2026-11-02': state });
  const day = (form: 'sag' | 'svar') =>
    `/ansokan/narvaro/${caseId}/${instanceId}/${monday}/${form}`;
  const known = async () => (await readWeek(world.table, instanceId, week))?.sessions[monday];
  return { world, own, day, known };
}

describe('the own attendance', () => {
  test('stands beside the own word; what nobody registered is not absence', async () => {
    const { own } = await planned('present');
    const words = wordsOf(await own.get(`/ansokan/narvaro?vecka=${week}`));
    expect(words).toContain('måndag 2 november, Praktik, Storgården');
    expect(words).toContain('Närvarande');
    expect(words).toContain('Jamal Rosenqvist');
    expect(words).toContain('Inget sagt än');
    expect(words).toContain('tisdag 3 november');
    expect(words).toContain('Ej registrerad');
    expect(words).toContain('aldrig frånvaro');
  });

  test('is spoken of: presence and a comment, which change nothing of the coach’s word', async () => {
    const { own, day, known } = await planned('invalid_absence');
    const sent = await own.post(day('sag'), { said: ['was_there'], comment: ['Från nio'] }, 'send');
    expect(sent.status).toBe(303);
    expect(sent.location).toContain('sparat=ja');
    const session = await known();
    expect(session?.registration?.state).toBe('invalid_absence');
    expect(session?.statements).toMatchObject([{ said: 'was_there', comment: 'Från nio' }]);
  });

  test('asks why, on the first page too, until it is answered', async () => {
    const { own, day, known } = await planned('invalid_absence');
    expect(wordsOf(await own.get('/ansokan'))).toContain('Berätta varför du var borta');
    const week = wordsOf(await own.get('/ansokan/narvaro?vecka=2026-W45'));
    expect(week).toContain('Väntar på svar till och med 9 november 2026');
    await own.post(day('svar'), { reason: ['Bussen gick inte'] }, 'send');
    expect(wordsOf(await own.get('/ansokan'))).not.toContain('Berätta varför du var borta');
    expect((await known())?.registration).toMatchObject({
      question: { answers: [{ text: 'Bussen gick inte', how: 'own_page' }] },
    });
  });

  test('what is missing is told at the field, and what was typed is still there', async () => {
    const { own, day } = await planned('present');
    const answer = await own.post(day('sag'), { comment: ['Jag var sen'] }, 'send');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#f-said"');
    expect(answer.body).toContain('Jag var sen');
  });

  test('is nobody else’s: not a stranger’s, and not the other adult’s of the household', async () => {
    const { world, day } = await planned('present');
    expect((await browser(world, eva).get(day('sag'))).status).toBe(404);
    const partner = await planned('present', 'co_applicant');
    const words = wordsOf(await partner.own.get('/ansokan/narvaro?vecka=2026-W45'));
    expect(words).toContain('Du har ingen aktivitetsplan från Jobbtorg än');
    expect((await partner.own.get(partner.day('sag'))).status).toBe(404);
  });

  test('an address of a day that was never planned, or of no form, is nothing', async () => {
    const { own, day } = await planned('present');
    expect((await own.get(day('sag').replace('2026-11-02', '2026-11-07'))).status).toBe(404);
    expect((await own.get(day('sag').replace('/sag', '/annat'))).status).toBe(404);
    expect((await own.get(day('sag').replace(monday, 'nonsens'))).status).toBe(404);
  });
});
