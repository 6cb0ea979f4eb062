import { describe, expect, test } from 'vitest';
import { RELEASED_AT_A_TIME } from '../../../shared/action/office/release-remittals.ts';
import { openTaskFor } from '../../../shared/action/open-task.ts';
import { readCase } from '../../../shared/store/case-page.ts';
import { remittal } from '../../../shared/store/item/remittal.ts';
import { coachesIn } from '../../../shared/store/office.ts';
import { movesFrom } from '../../../shared/store/placement.ts';
import { staffOf, staffWrites } from '../../../shared/store/staff.ts';
import { commit, put } from '../../../shared/store/table.ts';
import { aHead, aRemittal } from '../../../shared/store/test/a-remittal.ts';
import type { Session } from '../../../shared/web/session.ts';
import { aSession } from '../../../shared/web/test/an-event.ts';
import { jobbtorgRemiss } from '../../../workflows/jobbtorg_remiss.ts';
import { browser, chief, coach, remitted, someDeps } from '../office.builder.ts';

const path = '/jobbtorg/kontoret';
const address = '/jobbtorg/remisser/EB-26-ABC123/R-AAAA1111';
const kista: Partial<Session> = {
  ...coach,
  sub: 'sub-kristina',
  name: 'Kristina Sandell',
  unit: 'jobbtorg_kista',
};
const colleague: Partial<Session> = { ...coach, sub: 'sub-johanna', name: 'Johanna Ek' };
const acknowledged = { _press: 'complete', _outcome: 'kvitterad', meetingOn: '2026-03-18' };
const late = {
  dueAt: '2026-03-13T22:59:59.999Z',
  escalatedAt: '2026-03-13T23:01:00.000Z',
  remindedAt: ['2026-03-11T22:01:00.000Z', '2026-03-12T23:01:00.000Z'],
};

/** The office, with everybody logged in at one time or another. */
async function anOffice(change: Parameters<typeof aRemittal>[0] = {}) {
  const deps = someDeps();
  await remitted(deps, aHead(), aRemittal(change));
  for (const who of [chief, coach, colleague, kista]) {
    await commit(deps.table, staffWrites(aSession(who), '2026-03-16T08:00:00.000Z'));
  }
  return {
    deps,
    torsten: browser(deps, chief),
    jamal: browser(deps, coach),
    johanna: browser(deps, colleague),
    kristina: browser(deps, kista),
    state: async () => (await readCase(deps.table, 'EB-26-ABC123'))?.remittals[0],
  };
}

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the page of the office', () => {
  test('lists the late plans with both names and the whole history of reminders', async () => {
    const { torsten } = await anOffice(late);
    const { status, body } = await torsten.get(path);
    expect(status).toBe(200);
    for (const said of [
      'Sena aktivitetsplaner (1)',
      'Amina Lindgren',
      'Ingen coach',
      'Sofia Wikander',
      '4 dagar för sent',
      'Påminnelse 1: 11 mars 2026',
      'Påminnelse 2: 13 mars 2026',
      'Till båda sidors chefer: 14 mars 2026',
      'Försenade 1',
      'Därav vet båda sidors chefer 1',
      'Därav pausade 0',
      'Väntar på en plan 1',
      'Johanna Ek Jobbtorgscoach',
      'Torsten Hallgren Jobbtorgschef',
    ]) {
      expect(words(body)).toContain(said);
    }
    expect(words(body)).not.toContain('Kristina Sandell');
  });

  test('names who has it, and drops it when the plan comes', async () => {
    const { deps, torsten, jamal } = await anOffice(late);
    await jamal.post(`${address}/kvittering.1`, acknowledged);
    expect(words((await torsten.get(path)).body)).toMatch(/Amina Lindgren Jamal Rosenqvist/);
    await commit(deps.table, [put(remittal, aRemittal({ ...late, status: 'answered' }))]);
    const { body } = await torsten.get(path);
    expect(body).toContain('Ingen aktivitetsplan är sen.');
    expect(body).not.toContain('Amina');
  });

  test('keeps a protected name, and is of the own office and of its manager alone', async () => {
    const deps = someDeps();
    await remitted(deps, aHead({ protectedIdentity: true }), aRemittal(late));
    const { body } = await browser(deps, chief).get(path);
    expect(body).not.toContain('Amina');
    expect(body).toContain('Visas för den som får öppna den');
    const other = browser(deps, { ...chief, unit: 'jobbtorg_kista' });
    expect((await other.get(path)).body).toContain('Ingen aktivitetsplan är sen.');
    expect((await browser(deps, { ...chief, unit: null }).get(path)).status).toBe(404);
    for (const role of ['jobbtorgscoach', 'enhetschef', 'controller', 'sokande'] as const) {
      const refused = browser(deps, { ...chief, roles: [role] });
      expect((await refused.get(path)).status).toBe(403);
      expect((await refused.post(path, { who: 'sub-jamal', to: 'ends' })).status).toBe(403);
    }
  });
});

describe('a coach who is moved', () => {
  const toKista = { who: 'sub-jamal', to: 'jobbtorg_kista', _press: 'move' };

  test('has nothing of the old office with the next click, by a login from before', async () => {
    const { torsten, jamal } = await anOffice();
    expect((await jamal.get(address)).status).toBe(200);
    expect((await torsten.post(path, toKista)).location).toBe(`${path}?klart=flyttad`);
    expect((await jamal.get(address)).status).toBe(404);
    const list = await jamal.get('/jobbtorg');
    expect(list.body).toContain('Jobbtorg Kista');
    expect(list.body).not.toContain('Amina');
    expect((await torsten.post(path, { ...toKista, to: 'ends' })).status).toBe(422);
  });

  test('who ends is of no office, and can be taken back', async () => {
    const { torsten, jamal } = await anOffice();
    await torsten.post(path, { ...toKista, to: 'ends' });
    expect((await jamal.get('/jobbtorg')).body).toContain('Du hör inte till något');
    expect((await jamal.get(address)).status).toBe(404);
    expect((await torsten.get(path)).body).toContain('Jamal Rosenqvist (har slutat)');
    await torsten.post(path, { ...toKista, to: 'jobbtorg_city' });
    expect((await jamal.get(address)).status).toBe(200);
  });

  test('sends an open form: nothing is changed, and the own words come back', async () => {
    const { torsten, jamal, state } = await anOffice();
    await torsten.post(path, toKista);
    const typed = { ...acknowledged, message: 'Vi ses vid entrén' };
    const sent = await jamal.post(`${address}/kvittering.1`, typed);
    expect(sent.status).toBe(404);
    expect(sent.body).toContain('Vi ses vid entrén');
    expect(sent.body).not.toContain('Amina');
    const saved = await jamal.post(`${address}/kvittering.1`, { ...typed, _press: 'save' });
    expect(saved.status).toBe(404);
    expect((await state())?.status).toBe('sent');
  });

  test('leaves remittal and draft in the queue, and a colleague takes them over', async () => {
    const { deps, torsten, jamal, johanna, state } = await anOffice();
    await jamal.post(`${address}/kvittering.1`, acknowledged);
    await openTaskFor(deps, {
      process: jobbtorgRemiss.name,
      caseId: 'EB-26-ABC123',
      instanceId: 'R-AAAA1111',
      step: 'kartlaggning',
      token: 'a-token-of-mapping',
    });
    const mapped = { metOn: '2026-03-17', mapping: 'Sex år i vården', ownWishes: 'Vården' };
    await jamal.post(`${address}/kartlaggning.2`, { ...mapped, _press: 'save' });
    await torsten.post(path, toKista);
    expect(await state()).not.toHaveProperty('coach');
    expect((await johanna.get('/jobbtorg')).body).toContain('Ingen coach');
    const { body } = await johanna.get(address);
    expect(body).toContain('Sex år i vården');
    expect(body).toContain('Jamal Rosenqvist sparade ett utkast');
    expect(body).toContain('Coachen lämnade kontoret');
    const done = { ...mapped, _press: 'complete', _outcome: 'klar' };
    expect((await johanna.post(`${address}/kartlaggning.2`, done)).status).toBe(303);
    expect((await state())?.coach).toEqual({ sub: 'sub-johanna', name: 'Johanna Ek' });
  });

  test('whose name was left on a remittal, by a move that was stopped half-way, is taken off it', async () => {
    const { deps, torsten, state } = await anOffice({ status: 'acknowledged' });
    await torsten.post(path, toKista);
    const seen = await state();
    if (!seen) throw new Error('there is no remittal');
    const jamal = { sub: 'sub-jamal', name: 'Jamal Rosenqvist' };
    await commit(deps.table, [put(remittal, { ...seen, coach: jamal })]);
    const { body } = await torsten.get(path);
    expect(body).toContain('En remiss står kvar på Jamal Rosenqvist');
    expect((await torsten.post(path, { ...toKista, _press: 'release' })).status).toBe(303);
    expect(await state()).not.toHaveProperty('coach');
    expect((await torsten.get(path)).body).not.toContain('står kvar på');
    expect(await movesFrom(deps.table, 'jobbtorg_city')).toHaveLength(1);
  });

  test('who had very many leaves some for the next press, and reads none of them meanwhile', async () => {
    const { deps, torsten, jamal } = await anOffice();
    const jamals = { sub: 'sub-jamal', name: 'Jamal Rosenqvist' };
    for (let no = 1; no <= RELEASED_AT_A_TIME + 4; no++) {
      const caseId = `EB-26-MANY${no}`;
      const of = { caseId, instanceId: `R-MANY${no}`, coach: jamals };
      await remitted(deps, aHead({ caseId }), aRemittal(of));
    }
    const moved = await torsten.post(path, toKista);
    expect(moved.status).toBe(200);
    expect(words(moved.body)).toContain('4 remisser står kvar på Jamal');
    const last = `/jobbtorg/remisser/EB-26-MANY${RELEASED_AT_A_TIME + 4}`;
    expect((await jamal.get(`${last}/R-MANY${RELEASED_AT_A_TIME + 4}`)).status).toBe(404);
    expect((await torsten.post(path, { ...toKista, _press: 'release' })).status).toBe(303);
    const had = await coachesIn(deps.table, 'jobbtorg_city');
    expect(had).toHaveLength(RELEASED_AT_A_TIME + 5);
    expect(had.filter(({ coach }) => coach !== undefined)).toEqual([]);
  });

  test('is among the staff of the new office, and the move is kept with who did it', async () => {
    const { deps, torsten } = await anOffice();
    await torsten.post(path, toKista, 'the-same-form-key-twice');
    const again = await torsten.post(path, toKista, 'the-same-form-key-twice');
    expect(again.status).toBe(303);
    const names = async (office: string) =>
      (await staffOf(deps.table, office)).map(({ name }) => name);
    expect(await names('jobbtorg_city')).toEqual(['Johanna Ek', 'Torsten Hallgren']);
    expect(await names('jobbtorg_kista')).toEqual(['Jamal Rosenqvist', 'Kristina Sandell']);
    expect(await movesFrom(deps.table, 'jobbtorg_city')).toMatchObject([
      { coach: { sub: 'sub-jamal' }, to: 'jobbtorg_kista', by: { sub: 'sub-torsten' } },
    ]);
    expect(words((await torsten.get(path)).body)).toContain('Jamal Rosenqvist Jobbtorg Kista 17');
  });

  test.each([
    [{ who: 'sub-kristina' }, 'who', 'Välj någon som arbetar på ditt kontor.'],
    [{ who: 'sub-torsten' }, 'who', 'Välj någon som arbetar på ditt kontor.'],
    [{ who: 'sub-nobody' }, 'who', 'Välj någon som arbetar på ditt kontor.'],
    [{ who: '' }, 'who', 'Vem flyttar?'],
    [{ to: 'jobbtorg_city' }, 'to', 'Personen arbetar redan där.'],
    [{ to: 'norrmalm' }, 'to', 'Vart?'],
  ])('what cannot be is said at its field: %j', async (change, field, said) => {
    const { deps, torsten } = await anOffice();
    const { status, body } = await torsten.post(path, { ...toKista, ...change });
    expect(status).toBe(422);
    expect(body).toContain(`href="#f-${field}"`);
    expect(body).toContain(said);
    expect(await movesFrom(deps.table, 'jobbtorg_city')).toEqual([]);
  });
});
