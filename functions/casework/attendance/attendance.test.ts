import { describe, expect, test } from 'vitest';
import { aPlan, putRemittal, putWeek } from '../../../shared/action/attendance/planned.builder.ts';
import { explained, registeredAs } from '../../../shared/attendance/attendance.builder.ts';
import type { Attendance, AttendanceState } from '../../../shared/attendance/registration.ts';
import { withdrawn } from '../../../shared/remittal/consent.ts';
import { readWeek } from '../../../shared/store/attendance.ts';
import { readEntry } from '../../../shared/store/item/journal.ts';
import { remittal as remittalItem } from '../../../shared/store/item/remittal.ts';
import { otherKey } from '../../../shared/store/key.ts';
import { commit, ofKind, query, replaced } from '../../../shared/store/table.ts';
import { browser as atJobbtorg, coach } from '../../jobbtorg/office.builder.ts';
import { attendancePath, taskPath } from '../address.ts';
import { proposal, signature, typed } from '../answers.builder.ts';
import { browser, wordsOf } from '../browser.builder.ts';
import { atProposal, does, taskOf } from '../case.builder.ts';
import { theRemittal } from '../remitted.builder.ts';
import { applied, aUnit, machine } from '../unit.builder.ts';

const week = '2026-W44';
const monday = '2026-10-26';

async function aCase(days: Readonly<Record<string, AttendanceState | Attendance>>) {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await atProposal(unit, caseId);
  const of = { caseId, plans: aPlan('2026-10-19') };
  const remittal = await putRemittal(unit.table, unit.now, of);
  if (Object.keys(days).length > 0) await putWeek(unit.table, remittal, week, days);
  return { unit, caseId, remittal, sofia: browser(unit, 'sofia') };
}

describe('the caseworker', () => {
  test('reads the coach’s word and the client’s beside each other, and it is logged', async () => {
    const { unit, caseId, remittal, sofia } = await aCase({
      [monday]: explained(registeredAs('invalid_absence', monday), '2026-10-27T09:00:00.000Z'),
    });
    const words = wordsOf(await sofia.get(attendancePath(remittal)));
    for (const shown of ['Ogiltig frånvaro', 'Bussen gick inte', 'Ej registrerad', 'Vecka 44']) {
      expect(words).toContain(shown);
    }
    expect(words).toContain('inte kontrollerade mot lagens slutliga text');
    const partition = otherKey.readLog(caseId, '2026-11', '').pk;
    const { items } = await query(unit.table, { partition });
    expect(ofKind(readEntry, items).map(({ what }) => what)).toContain('attendance');
  });

  test('cannot register, and writes down what the client told by telephone', async () => {
    const { unit, remittal, sofia } = await aCase({ [monday]: 'invalid_absence' });
    const address = attendancePath(remittal, `${monday}_1-0`);
    expect(wordsOf(await sofia.get(address))).toContain('Jobbtorg läser det du skriver');
    expect((await sofia.post(address, {}, { press: 'save' })).status).toBe(422);
    const told = { reason: ['Barnet var sjukt'] };
    expect((await sofia.post(address, told, { press: 'save' })).status).toBe(303);
    const known = await readWeek(unit.table, remittal.instanceId, week);
    expect(known?.sessions[`${monday}_1-0`]?.registration).toMatchObject({
      state: 'invalid_absence',
      question: { answers: [{ text: 'Barnet var sjukt', how: 'orally' }] },
    });
    const other = attendancePath(remittal, '2026-10-27_1-0');
    expect((await sofia.get(other)).status).toBe(404);
  });

  test('keeps what the client told from Jobbtorg once the consent no longer holds', async () => {
    const { unit, remittal, sofia } = await aCase({ [monday]: 'invalid_absence' });
    const address = attendancePath(remittal, `${monday}_1-0`);
    expect(wordsOf(await sofia.get(address))).toContain('så länge personens samtycke gäller');
    await sofia.post(address, { reason: ['Barnet var sjukt'] }, { press: 'save' });
    const jamal = atJobbtorg(unit, coach);
    const register = async () => (await jamal.get('/jobbtorg/narvaro', { vecka: week })).body;
    expect(await register()).toContain('Barnet var sjukt');
    const { instanceId, caseId } = remittal;
    const stored = await theRemittal(unit, caseId);
    const consent = withdrawn(stored.consent, unit.now);
    const next = { ...stored, consent, version: stored.version + 1 };
    await commit(unit.table, [replaced(remittalItem, next, stored.version)]);
    const without = await register();
    expect(without).toContain(instanceId);
    expect(without).not.toContain('Barnet var sjukt');
    expect(without).toContain('stannar där');
  });

  test('of another unit sees nothing of it', async () => {
    const { unit, remittal } = await aCase({ [monday]: 'invalid_absence' });
    expect((await browser(unit, 'karin').get(attendancePath(remittal))).status).toBe(404);
  });
});

describe('a refusal for absence', () => {
  const refusal = {
    ...proposal,
    decisionKind: 'avslag',
    refusalGround: 'activity_declined',
    groundAdult: 'applicant',
    groundReason: 'Uteblev från praktiken utan godtagbart skäl.',
    groundEvidence: 'Jobbtorgs registrering',
  };
  const communicated = {
    unseenMaterial: true,
    materialFrom: 'Jobbtorg',
    material: 'Registrerad frånvaro',
  };

  async function proposes(days: Parameters<typeof aCase>[0]) {
    const made = await aCase(days);
    const task = await taskOf(made.unit, made.caseId, 'forslag');
    const answers = { ...refusal, ...communicated, replyBy: '2026-11-16' };
    const answer = await made.sofia.post(taskPath(task), typed('forslag', answers), {
      press: 'complete',
      outcome: 'kommunicering',
    });
    return { ...made, answer };
  }

  test('cannot be proposed on days that nobody registered', async () => {
    const { answer } = await proposes({});
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('En dag som inte är registrerad är aldrig frånvaro');
  });

  test('cannot be proposed while the question to the client waits', async () => {
    const { answer } = await proposes({ [monday]: registeredAs('invalid_absence', '2026-10-29') });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Det finns ingen ogiltig frånvaro att bygga på');
  });

  test('can be communicated when it was answered, and falls when the coach corrects', async () => {
    const absent = explained(registeredAs('invalid_absence', monday), '2026-10-27T09:00:00.000Z');
    const { unit, caseId, remittal, sofia, answer } = await proposes({ [monday]: absent });
    expect(answer.status, wordsOf(answer)).toBe(303);
    await machine(unit, caseId);
    const commented = { wantsOral: false, comment: 'Jag hade ett sjukt barn hemma.' };
    const reply = { step: 'kommunicering', outcome: 'svarat', answers: commented };
    await does(unit, 'sofia', caseId, reply);
    const again = { step: 'forslag', outcome: 'till_beslut', answers: refusal };
    await does(unit, 'sofia', caseId, again);
    await putWeek(unit.table, remittal, week, {
      [monday]: registeredAs('present', monday, absent),
    });
    const signing = await taskOf(unit, caseId, 'beslut');
    const signed = await sofia.post(taskPath(signing), typed('beslut', signature), {
      press: 'complete',
      outcome: 'beslutad',
    });
    expect(signed.status).not.toBe(303);
    expect(wordsOf(signed)).toContain(
      'Förslaget bygger på frånvaro som inte längre är registrerad',
    );
  });
});
