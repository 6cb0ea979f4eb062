import { describe, expect, test } from 'vitest';
import { withdrawConsent } from '../../shared/action/remittal/withdraw-consent.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { readMessages } from '../../shared/store/remittal-messages.ts';
import { commit, replaced } from '../../shared/store/table.ts';
import { browser as atJobbtorg, chief, coach as coachSession } from '../jobbtorg/office.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { takes } from './case.builder.ts';
import { applicant, remittedCase, theRemittal } from './remitted.builder.ts';
import { aUnit } from './unit.builder.ts';

const says = (text: string) => ({ messageText: [text] });
const press = { press: 'message' };

/** A remittal that has been sent, and a browser on each side of it. */
async function twoSides() {
  const unit = aUnit();
  const { caseId, remittalId } = await remittedCase(unit);
  const ours = `/handlaggning/arenden/${caseId}/${remittalId}`;
  const theirs = `/jobbtorg/remisser/${caseId}/${remittalId}`;
  return {
    unit,
    caseId,
    remittalId,
    ours,
    theirs,
    sofia: browser(unit, 'sofia'),
    jamal: atJobbtorg(unit, coachSession),
    texts: async () => (await readMessages(unit.table, remittalId)).map(({ text }) => text),
    withdraws: () =>
      withdrawConsent(unit, {
        viewer: applicant,
        caseId,
        instanceId: remittalId,
        key: 'a-key-of-a-withdrawal',
      }),
  };
}

describe('messages about a remittal', () => {
  test('go both ways, oldest first, with who and when', async () => {
    const { unit, ours, theirs, sofia, jamal } = await twoSides();
    const sent = await sofia.post(`${ours}/meddelanden`, says('Kan mötet vara tidigt?'), press);
    expect([sent.status, sent.location]).toEqual([303, `${ours}?meddelande=skickat#meddelanden`]);
    unit.now = '2026-11-02T09:00:00.000Z';
    const answer = { _press: 'message', messageText: 'Ja, klockan åtta.' };
    const answered = await jamal.post(`${theirs}/meddelanden`, answer);
    expect([answered.status, answered.location]).toEqual([
      303,
      `${theirs}?meddelande=skickat#meddelanden`,
    ]);
    const here = wordsOf(await sofia.get(`${ours}?meddelande=skickat`));
    const there = (await jamal.get(theirs)).body;
    for (const page of [here, there]) {
      const places = ['Sofia Wikander', 'Kan mötet vara tidigt?', 'Ja, klockan åtta.'].map((word) =>
        page.lastIndexOf(word),
      );
      expect(places.every((at) => at >= 0)).toBe(true);
      expect(page.indexOf('Kan mötet vara tidigt?')).toBeLessThan(
        page.indexOf('Ja, klockan åtta.'),
      );
      expect(page).toContain('Jamal Rosenqvist');
    }
    expect(here).toContain('Meddelandet är skickat.');
  });

  test('are in the journal by side and writer, never by text, and not in the client’s', async () => {
    const { unit, caseId, ours, sofia } = await twoSides();
    await sofia.post(`${ours}/meddelanden`, says('Kan mötet vara tidigt?'), press);
    const page = await readCase(unit.table, caseId);
    const [event] = page?.events.filter(({ type }) => type === 'remittal_message') ?? [];
    expect(event).toMatchObject({ actor: { name: 'Sofia Wikander' }, data: { from: 'unit' } });
    expect(JSON.stringify(page)).not.toContain('Kan mötet vara tidigt?');
  });

  test('from Jobbtorg stand on top of the worklist of whoever has the case, until they are read', async () => {
    const { ours, theirs, remittalId, sofia, jamal } = await twoSides();
    const listed = async () =>
      (await sofia.get('/handlaggning')).body.includes(`${remittalId}#meddelanden`);
    await sofia.post(`${ours}/meddelanden`, says('Kan mötet vara tidigt?'), press);
    expect(await listed()).toBe(false);
    await jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Ja.' });
    await jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Klockan åtta.' });
    expect(wordsOf(await sofia.get('/handlaggning'))).toContain('om en remiss');
    expect(await listed()).toBe(true);
    await jamal.get(theirs);
    expect(await listed()).toBe(true);
    await sofia.get(ours);
    expect(await listed()).toBe(false);
  });

  test('go along with the case to whoever has it next', async () => {
    const { unit, caseId, theirs, remittalId, sofia, jamal } = await twoSides();
    const samuel = browser(unit, 'samuel');
    const lists = () =>
      Promise.all(
        [sofia, samuel].map(async (one) =>
          (await one.get('/handlaggning')).body.includes(`${remittalId}#meddelanden`),
        ),
      );
    await jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Ja.' });
    expect(await lists()).toEqual([true, false]);
    const conflict = { ground: ['party'], text: ['Vi är kusiner.'] };
    await sofia.post(`/handlaggning/arenden/${caseId}/jav`, conflict, { press: 'report' });
    expect(await lists()).toEqual([false, false]);
    await jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Klockan åtta.' });
    expect(await lists()).toEqual([false, false]);
    const task = (await readCase(unit.table, caseId))?.tasks.find(
      ({ role }) => role === 'socialsekreterare',
    );
    await takes(unit, 'samuel', caseId, task?.step ?? '');
    expect(await lists()).toEqual([false, true]);
  });

  test('a double click is one message', async () => {
    const { ours, theirs, sofia, jamal, texts } = await twoSides();
    const twice = { press: 'message', key: 'the-same-form-key-twice' };
    for (const _ of [1, 2]) {
      const { status } = await sofia.post(`${ours}/meddelanden`, says('En gång'), twice);
      expect(status).toBe(303);
    }
    const answer = { _press: 'message', messageText: 'Svar' };
    await jamal.post(`${theirs}/meddelanden`, answer, 'another-form-key-twice');
    await jamal.post(`${theirs}/meddelanden`, answer, 'another-form-key-twice');
    expect(await texts()).toEqual(['En gång', 'Svar']);
  });

  test('two at the same moment are both there', async () => {
    const { ours, theirs, sofia, jamal, texts } = await twoSides();
    const answers = await Promise.all([
      sofia.post(`${ours}/meddelanden`, says('Från enheten'), press),
      jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Från kontoret' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await texts()).toSorted()).toEqual(['Från enheten', 'Från kontoret']);
  });

  test.each([
    ['nothing', '   ', 'href="#f-messageText"'],
    ['too much', 'x'.repeat(2001), '2'],
  ])('%s is refused at the field on both sides, and stays as typed', async (_, text, shown) => {
    const { ours, theirs, sofia, jamal, texts } = await twoSides();
    const here = await sofia.post(`${ours}/meddelanden`, says(text), press);
    const there = await jamal.post(`${theirs}/meddelanden`, {
      _press: 'message',
      messageText: text,
    });
    for (const { status, body } of [here, there]) {
      expect(status).toBe(422);
      expect(body).toContain('error-summary');
      expect(body).toContain(shown);
      expect(body).toContain(text.trim());
    }
    expect(await texts()).toEqual([]);
  });
});

describe('secrecy', () => {
  test('after the consent is taken back the unit is refused, and keeps what was typed', async () => {
    const { ours, theirs, sofia, jamal, texts, withdraws } = await twoSides();
    await sofia.post(`${ours}/meddelanden`, says('Före'), press);
    await withdraws();
    const { status, body } = await sofia.post(`${ours}/meddelanden`, says('Efteråt'), press);
    expect(status).toBe(409);
    expect(body).toContain('Personen har inget samtycke som gäller');
    expect(body).toContain('Efteråt');
    expect(await texts()).toEqual(['Före']);
    const there = (await jamal.get(theirs)).body;
    expect(there).toContain('Före');
    expect(there).not.toContain('Efteråt');
    const answer = { _press: 'message', messageText: 'Vi avvaktar.' };
    expect((await jamal.post(`${theirs}/meddelanden`, answer)).status).toBe(303);
    const page = await sofia.get(ours);
    expect(page.body).toContain('Vi avvaktar.');
    expect(page.body).not.toContain('name="messageText"');
  });

  test('when the remittal is over both still read, and neither writes', async () => {
    const { ours, theirs, sofia, jamal, texts } = await twoSides();
    await sofia.post(`${ours}/meddelanden`, says('Före'), press);
    const why = { recalledWhy: ['Personen har fått arbete.'] };
    expect((await sofia.post(`${ours}/aterkalla`, why, { press: 'recalled' })).status).toBe(303);
    const late = { _press: 'message', messageText: 'För sent' };
    const [here, there] = [
      await sofia.post(`${ours}/meddelanden`, says('För sent'), press),
      await jamal.post(`${theirs}/meddelanden`, late),
    ];
    for (const { status, body } of [here, there]) {
      expect(status).toBe(409);
      expect(body).toContain('Remissen är avslutad');
      expect(body).toContain('För sent');
      expect(body).toContain('Före');
    }
    expect(await texts()).toEqual(['Före']);
    expect((await jamal.get(theirs)).body).not.toContain('name="messageText"');
  });

  test('another office, another unit and those who only read write nothing', async () => {
    const { unit, ours, theirs, texts } = await twoSides();
    const elsewhere = { ...coachSession, sub: 'sub-kristina', unit: 'jobbtorg_kista' };
    const form = { _press: 'message', messageText: 'Hej' };
    const other = await atJobbtorg(unit, elsewhere).post(`${theirs}/meddelanden`, form);
    expect(other.status).toBe(404);
    expect(other.body).toContain('Hej');
    expect((await atJobbtorg(unit, chief).post(`${theirs}/meddelanden`, form)).status).toBe(403);
    const karin = browser(unit, 'karin');
    expect((await karin.post(`${ours}/meddelanden`, says('Hej'), press)).status).toBe(404);
    const mona = browser(unit, 'mona');
    expect((await mona.post(`${ours}/meddelanden`, says('Hej'), press)).status).toBe(403);
    expect(await texts()).toEqual([]);
  });

  test('with protected identity only those who may open it read or write', async () => {
    const { unit, caseId, ours, theirs, sofia, jamal, texts } = await twoSides();
    const head = (await readCase(unit.table, caseId))?.head;
    if (!head) throw new Error('there is no case');
    const hidden = { ...head, protectedIdentity: true, version: head.version + 1 };
    await commit(unit.table, [replaced(caseHead, hidden, head.version)]);
    const form = { _press: 'message', messageText: 'Hej' };
    expect((await sofia.post(`${ours}/meddelanden`, says('Hej'), press)).status).toBe(404);
    expect((await jamal.post(`${theirs}/meddelanden`, form)).status).toBe(404);
    expect(await texts()).toEqual([]);
    const samuel = browser(unit, 'samuel');
    expect((await samuel.post(`${ours}/meddelanden`, says('Hej'), press)).status).toBe(303);
  });
});

describe('the mark of a new message', () => {
  test('is in the office’s list until a coach opens it; the manager’s reading leaves it', async () => {
    const { unit, ours, theirs, sofia, jamal } = await twoSides();
    expect((await jamal.get('/jobbtorg')).body).not.toContain('Nytt meddelande');
    await sofia.post(`${ours}/meddelanden`, says('Kan mötet vara tidigt?'), press);
    expect((await sofia.get(ours)).body).not.toContain('Läs meddelandet');
    expect((await jamal.get('/jobbtorg')).body).toContain('Nytt meddelande');
    await atJobbtorg(unit, chief).get(theirs);
    expect((await jamal.get('/jobbtorg')).body).toContain('Nytt meddelande');
    expect((await jamal.get(theirs)).body).toContain('Läs meddelandet');
    expect((await jamal.get(theirs)).body).not.toContain('Läs meddelandet');
    expect((await jamal.get('/jobbtorg')).body).not.toContain('Nytt meddelande');
  });

  test('is on the caseworker’s page of the case until the remittal is opened', async () => {
    const { unit, caseId, ours, theirs, sofia, jamal } = await twoSides();
    await jamal.post(`${theirs}/meddelanden`, { _press: 'message', messageText: 'Hon kom inte.' });
    const casePage = `/handlaggning/arenden/${caseId}`;
    expect((await sofia.get(casePage)).body).toContain('Nytt meddelande');
    await browser(unit, 'mona').get(ours);
    expect((await sofia.get(casePage)).body).toContain('Nytt meddelande');
    expect((await sofia.get(ours)).body).toContain('Läs meddelandet');
    expect((await sofia.get(casePage)).body).not.toContain('Nytt meddelande');
    expect((await theRemittal(unit, caseId)).thread?.unread.unit).toBe(false);
  });
});
