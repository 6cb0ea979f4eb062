import { describe, expect, test } from 'vitest';
import { openTaskFor } from '../../shared/action/open-task.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { readEntry } from '../../shared/store/item/journal.ts';
import { remittal } from '../../shared/store/item/remittal.ts';
import { otherKey } from '../../shared/store/key.ts';
import { commit, created, ofKind, query } from '../../shared/store/table.ts';
import { aHead, aRemittal } from '../../shared/store/test/a-remittal.ts';
import { jobbtorgRemiss } from '../../workflows/jobbtorg_remiss.ts';
import { browser, chief, coach, remitted, secrets, someDeps } from './office.builder.ts';
import { routes } from './routes.ts';

const address = '/jobbtorg/remisser/EB-26-ABC123/R-AAAA1111';
const kista = { ...coach, sub: 'sub-kristina', name: 'Kristina Sandell', unit: 'jobbtorg_kista' };
const acknowledged = { _press: 'complete', _outcome: 'kvitterad', meetingOn: '2026-03-18' };

async function readings(deps: ReturnType<typeof someDeps>) {
  const partition = otherKey.readLog('EB-26-ABC123', '2026-03', '').pk;
  const { items } = await query(deps.table, { partition });
  return ofKind(readEntry, items).map(({ name, what }) => ({ name, what }));
}

async function anOffice(
  ...with_: Parameters<typeof remitted> extends [unknown, ...infer R] ? R : never
) {
  const deps = someDeps();
  await remitted(deps, ...with_);
  return { deps, jamal: browser(deps, coach), kristina: browser(deps, kista) };
}

type OneOffice = Awaited<ReturnType<typeof anOffice>>;

/** The machine comes to a step of the office. */
async function comesTo(office: OneOffice, step: string): Promise<void> {
  await openTaskFor(office.deps, {
    process: jobbtorgRemiss.name,
    caseId: 'EB-26-ABC123',
    instanceId: 'R-AAAA1111',
    step,
    token: `token-of-${step}`,
  });
}

async function planIsDue(office: OneOffice): Promise<void> {
  await office.jamal.post(`${address}/kvittering.1`, acknowledged);
  await comesTo(office, 'kartlaggning');
  await office.jamal.post(`${address}/kartlaggning.2`, {
    _press: 'complete',
    _outcome: 'klar',
    metOn: '2026-03-17',
    mapping: 'Sex år som undersköterska',
    ownWishes: 'Vill arbeta i vården',
  });
  await comesTo(office, 'aktivitetsplan');
}

test('a meeting that is to come is not written down as held; nothing typed is lost', async () => {
  const office = await anOffice();
  await office.jamal.post(`${address}/kvittering.1`, acknowledged);
  await comesTo(office, 'kartlaggning');
  const { status, body } = await office.jamal.post(`${address}/kartlaggning.2`, {
    _press: 'complete',
    _outcome: 'klar',
    metOn: '2026-03-18',
    mapping: 'Sex år som undersköterska',
    ownWishes: 'Vill arbeta i vården',
  });
  expect(status).toBe(422);
  expect(body).toContain('Dagen har inte varit än. Skriv den dag då ni träffades.');
  expect(body).toContain('Sex år som undersköterska');
});

describe('the office’s list', () => {
  test('shows what waits, with the time that is left', async () => {
    const { jamal } = await anOffice();
    const { status, body } = await jamal.get('/jobbtorg');
    expect(status).toBe(200);
    expect(body).toContain('Jobbtorg City');
    expect(body).toContain(`href="${address}"`);
    expect(body).toContain('3 dagar kvar');
  });

  test('says how many are overdue, and marks their rows', async () => {
    const { jamal } = await anOffice(aHead(), aRemittal({ dueAt: '2026-03-13T22:59:59.999Z' }));
    const { body } = await jamal.get('/jobbtorg');
    expect(body).toContain('En remiss har gått över tiden.');
    expect(body).toContain('row-overdue');
    expect(body).toContain('Försenade (1)');
    expect(body).toContain('Nya, att kvittera (0)');
  });

  test('marks the own ones, and says which nobody has', async () => {
    const { deps, jamal } = await anOffice();
    expect((await jamal.get('/jobbtorg')).body).toContain('Ingen coach');
    await jamal.post(`${address}/kvittering.1`, acknowledged);
    expect((await jamal.get('/jobbtorg')).body).toContain('>Din<');
    const colleague = browser(deps, { ...coach, sub: 'sub-2', name: 'Johanna Ek' });
    const { body } = await colleague.get('/jobbtorg');
    expect(body).toContain('Jamal Rosenqvist');
    expect(body).not.toContain('>Din<');
  });

  test('says that it shows the most urgent when there are more than a page reads', async () => {
    const { deps, jamal } = await anOffice();
    const more = async (from: number, to: number) => {
      for (let no = from; no <= to; no++) {
        const instanceId = `R-BBBB${1000 + no}`;
        const dueAt = `2026-03-${no < 30 ? 20 : 26}T22:59:59.999Z`;
        await commit(deps.table, [created(remittal, aRemittal({ instanceId, dueAt }))]);
      }
    };
    await more(2, 50);
    expect((await jamal.get('/jobbtorg')).body).not.toContain('mest brådskande');
    await more(51, 52);
    const { body } = await jamal.get('/jobbtorg');
    expect(body).toContain('Listan visar de 50 mest brådskande av dem.');
    expect(body).toContain('Nya, att kvittera (50)');
    expect(body).toContain('R-BBBB1002');
    expect(body).not.toContain('R-BBBB1052');
  });

  test('is empty for another office', async () => {
    const { kristina } = await anOffice();
    const { body } = await kristina.get('/jobbtorg');
    expect(body).toContain('Inga nya remisser.');
    expect(body).not.toContain('Amina');
  });

  test('keeps the name of a protected person from those who may not open it', async () => {
    const { deps, jamal } = await anOffice(aHead({ protectedIdentity: true }));
    const plain = await jamal.get('/jobbtorg');
    expect(plain.body).not.toContain('Amina');
    expect(plain.body).toContain('Visas för den som får öppna den');
    const { body } = await browser(deps, { ...coach, seesProtected: true }).get('/jobbtorg');
    expect(body).toContain('Amina Lindgren');
  });

  test('names nobody to a coach with a conflict of interest in the case', async () => {
    const conflicted = [{ sub: 'sub-jamal', name: 'Jamal Rosenqvist' }];
    const { deps, jamal } = await anOffice(aHead({ conflicted }));
    const { body } = await jamal.get('/jobbtorg');
    expect(body).not.toContain('Amina');
    expect(body).toContain('Visas för den som får öppna den');
    expect((await browser(deps, { ...coach, sub: 'sub-other' }).get('/jobbtorg')).body).toContain(
      'Amina Lindgren',
    );
  });

  test('tells a coach without an office to speak to the manager', async () => {
    const { deps } = await anOffice();
    const { body } = await browser(deps, { ...coach, unit: null }).get('/jobbtorg');
    expect(body).toContain('Du hör inte till något Jobbtorgskontor');
  });
});

describe('a remittal', () => {
  test('shows what was shared, who sent it and what has happened, and is logged as read', async () => {
    const { deps, jamal } = await anOffice();
    const { status, body } = await jamal.get(address);
    expect(status).toBe(200);
    for (const shown of [
      'Amina Lindgren',
      'Undersköterska i sex år',
      'somaliska',
      'Sofia Wikander',
      'Remiss skickades till Jobbtorg',
    ]) {
      expect(body).toContain(shown);
    }
    expect(await readings(deps)).toEqual([{ name: 'Jamal Rosenqvist', what: 'remiss R-AAAA1111' }]);
  });

  test('shows nothing else of the case', async () => {
    const { jamal } = await anOffice();
    const { body } = await jamal.get(address);
    for (const secret of [...secrets, 'Anteckning skrevs']) expect(body).not.toContain(secret);
  });

  test('is not there for a protected person’s coach without permission', async () => {
    const { jamal } = await anOffice(aHead({ protectedIdentity: true }));
    expect((await jamal.get(address)).status).toBe(404);
  });

  test.each(['EB-26-XXXXXX/R-AAAA1111', 'EB-26-ABC123/R-BBBB2222', 'EB-26-ABC123/A-11111111'])(
    'does not exist at %s',
    async (path) => {
      const { jamal } = await anOffice();
      expect((await jamal.get(`/jobbtorg/remisser/${path}`)).status).toBe(404);
    },
  );

  test('is the same page that does not exist for a coach of another office, and is not logged', async () => {
    const { deps, kristina } = await anOffice();
    const { status, body } = await kristina.get(address);
    expect(status).toBe(404);
    const nowhere = await kristina.get('/jobbtorg/remisser/EB-26-XXXXXX/R-1');
    const withoutKey = (html: string) => html.replace(/name="_key" value="[^"]*"/, '');
    expect(withoutKey(body)).toBe(withoutKey(nowhere.body));
    expect(await readings(deps)).toEqual([]);
  });

  test('is not for the other roles, not even the one who sent it', async () => {
    const { deps } = await anOffice();
    for (const role of ['socialsekreterare', 'enhetschef', 'controller', 'sokande'] as const) {
      const other = browser(deps, { ...coach, sub: 'sub-sofia', roles: [role] });
      expect((await other.get('/jobbtorg')).status).toBe(403);
      expect((await other.get(address)).status).toBe(403);
      expect((await other.post(`${address}/kvittering.1`, acknowledged)).status).toBe(403);
    }
  });
});

describe('the manager of the office', () => {
  test('reads a remittal, and has no form to answer it', async () => {
    const { deps } = await anOffice();
    const torsten = browser(deps, chief);
    expect((await torsten.get('/jobbtorg')).body).toContain('Amina Lindgren');
    const { status, body } = await torsten.get(address);
    expect(status).toBe(200);
    expect(body).toContain('Undersköterska i sex år');
    expect(body).toContain('Nästa steg görs av en coach på kontoret.');
    expect(body).not.toContain('name="_outcome"');
    expect((await torsten.post(`${address}/kvittering.1`, acknowledged)).status).toBe(403);
    expect(await readings(deps)).toEqual([{ name: 'Torsten Hallgren', what: 'remiss R-AAAA1111' }]);
  });

  test('of another office has nothing of it', async () => {
    const { deps } = await anOffice();
    const elsewhere = browser(deps, { ...chief, unit: 'jobbtorg_kista' });
    expect((await elsewhere.get('/jobbtorg')).body).not.toContain('Amina');
    expect((await elsewhere.get(address)).status).toBe(404);
  });
});

describe('answering', () => {
  test('a coach of another office can neither save nor answer', async () => {
    const { deps, kristina } = await anOffice();
    const saved = await kristina.post(`${address}/kvittering.1`, { _press: 'save', message: 'x' });
    const answered = await kristina.post(`${address}/kvittering.1`, acknowledged);
    expect([saved.status, answered.status]).toEqual([404, 404]);
    const page = await readCase(deps.table, 'EB-26-ABC123');
    expect(page?.remittals[0]?.status).toBe('sent');
  });

  test('an acknowledged remittal is the office’s, and the page says so', async () => {
    const { deps, jamal } = await anOffice();
    const { status, location } = await jamal.post(`${address}/kvittering.1`, acknowledged);
    expect([status, location]).toEqual([303, `${address}?klart=kvitterad`]);
    const { body } = await jamal.get(address, { klart: 'kvitterad' });
    expect(body).toContain('Remissen är mottagen.');
    expect(body).toContain('Nästa steg förbereds');
    const page = await readCase(deps.table, 'EB-26-ABC123');
    expect(page?.remittals[0]).toMatchObject({
      status: 'acknowledged',
      coach: { sub: 'sub-jamal' },
    });
  });

  test('a double click is one answer', async () => {
    const { deps, jamal } = await anOffice();
    const key = 'the-same-form-key-twice';
    await jamal.post(`${address}/kvittering.1`, acknowledged, key);
    const second = await jamal.post(`${address}/kvittering.1`, acknowledged, key);
    expect(second).toMatchObject({ status: 303, location: `${address}?klart=kvitterad` });
    const page = await readCase(deps.table, 'EB-26-ABC123');
    expect(page?.events.filter(({ type }) => type === 'remittal_acknowledged')).toHaveLength(1);
  });

  test('what is missing comes back with all that was typed', async () => {
    const { jamal } = await anOffice();
    const { status, body } = await jamal.post(`${address}/kvittering.1`, {
      ...acknowledged,
      meetingOn: '',
      message: 'Vi ringer i morgon',
    });
    expect(status).toBe(422);
    expect(body).toContain('Första mötet på Jobbtorg');
    expect(body).toContain('Vi ringer i morgon');
    expect(body).toContain('error-summary');
  });

  test('a first meeting before the remittal, or in another century, is asked for again', async () => {
    const { jamal } = await anOffice();
    const of = async (meetingOn: string) =>
      jamal.post(`${address}/kvittering.1`, { ...acknowledged, meetingOn, message: 'Välkommen' });
    const early = await of('1926-03-18');
    expect(early.status).toBe(422);
    expect(early.body).toContain('Skriv en dag från och med den då remissen sändes.');
    expect(early.body).toContain('Välkommen');
    expect((await of('2099-03-18')).body).toContain('Se efter att året är rätt.');
  });

  test('a form without a way on is asked for one, and the summary leads to it', async () => {
    const { jamal } = await anOffice();
    const { status, body } = await jamal.post(`${address}/kvittering.1`, { _press: 'complete' });
    expect(status).toBe(422);
    expect(body).toContain('href="#f-_outcome"');
    expect(body).toContain('Välj hur det går vidare.');
  });

  test('a way that the table does not have is refused, and nothing is changed', async () => {
    const { deps, jamal } = await anOffice();
    const madeUp = { ...acknowledged, _outcome: 'besvarad' };
    expect((await jamal.post(`${address}/kvittering.1`, madeUp)).status).toBe(422);
    const page = await readCase(deps.table, 'EB-26-ABC123');
    expect(page?.remittals[0]?.status).toBe('sent');
  });

  test('a draft is kept, and another of the office sees whose it is', async () => {
    const { deps, jamal } = await anOffice();
    const draft = { _press: 'save', message: 'Ringde, inget svar' };
    const saved = await jamal.post(`${address}/kvittering.1`, draft);
    expect(saved.location).toBe(`${address}?utkast=1`);
    const colleague = browser(deps, { ...coach, sub: 'sub-2', name: 'Johanna Ek' });
    const { body } = await colleague.get(address);
    expect(body).toContain('Ringde, inget svar');
    expect(body).toContain('Jamal Rosenqvist sparade ett utkast');
  });

  test('of two who answer, the second is told who was first and keeps the own words', async () => {
    const { deps, jamal } = await anOffice();
    const colleague = browser(deps, { ...coach, sub: 'sub-2', name: 'Johanna Ek' });
    await jamal.post(`${address}/kvittering.1`, acknowledged);
    const { status, body } = await colleague.post(`${address}/kvittering.1`, {
      _press: 'complete',
      _outcome: 'atersand',
      returnReason: 'missing',
      returnText: 'Telefonnumret saknas',
    });
    expect(status).toBe(409);
    expect(body).toContain('Jamal Rosenqvist gjorde detta');
    expect(body).toContain('Telefonnumret saknas');
    expect(body).toContain('Uppgifter saknas');
  });

  test('rows are added without losing what was typed, and the plan answers the remittal', async () => {
    const office = await anOffice();
    await planIsDue(office);
    const plan = {
      'activities.0.kind': 'practice',
      'activities.0.place': 'Storgården',
      'activities.0.hours': '20',
      'activities.0.from': '2026-03-23',
      planGoals: 'Anställning före sommaren',
      followUpOn: '2026-04-20',
      coachContact: '08-000 00 10',
      _outcome: 'plan_klar',
    };
    const task = `${address}/aktivitetsplan.3`;
    const more = await office.jamal.post(task, { ...plan, _add: 'activities' });
    expect(more.status).toBe(200);
    expect(more.body).toContain('Storgården');
    expect(more.body).toContain('activities.1.place');
    const backwards = { ...plan, 'activities.0.to': '2026-03-22' };
    const wrong = await office.jamal.post(task, { ...backwards, _press: 'complete' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('Skriv en sista dag som inte är före den första.');
    expect(wrong.body).toContain('href="#f-activities-0-to"');
    const old = { ...plan, 'activities.0.from': '1900-01-01', _press: 'complete' };
    expect((await office.jamal.post(task, old)).body).toContain('href="#f-activities-0-from"');
    const past = await office.jamal.post(task, {
      ...plan,
      followUpOn: '2026-03-17',
      _press: 'complete',
    });
    expect(past.status).toBe(422);
    expect(past.body).toContain('Välj en dag efter i dag för nästa uppföljning.');
    const oneDay = { ...plan, 'activities.0.to': '2026-03-23' };
    const sent = await office.jamal.post(task, { ...oneDay, _press: 'complete' });
    expect(sent.location).toBe(`${address}?klart=plan_klar`);
    const { body } = await office.jamal.get(address);
    expect(body).toContain('Plan lämnad');
    expect(body).toContain('Sex år som undersköterska');
    expect(body).toContain('Anställning före sommaren');
    expect(body).toContain('Jobbtorg lämnade aktivitetsplan');
  });
});

test('every page of Jobbtorg needs an action that only an office has', () => {
  const actions = routes.map(({ action }) => action);
  const ofCoaches = /^(remittal\.|office\.|attendance\.(read|register)$)/;
  expect(actions.filter((action) => !ofCoaches.test(action))).toEqual([]);
});
