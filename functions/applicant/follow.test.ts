import { describe, expect, test } from 'vitest';
import { writeNote } from '../../shared/action/note.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { apply, aWorld, browser, eva, received, staffDoes, wordsOf } from './applicant.builder.ts';
import { decided } from './decided.builder.ts';

async function anApplicationSent() {
  const world = aWorld();
  const person = browser(world);
  return { world, person, address: await apply(person) };
}

const toInvestigation = (answers: object = {}) => ({
  role: 'mottagningssekreterare' as const,
  step: 'mottagning',
  outcome: 'till_utredning',
  answers: { ...received, ...answers },
});

describe('an application that is followed', () => {
  test('says what happens now, what comes next, by when and whom to call', async () => {
    const { person, address } = await anApplicationSent();
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Vi läser din ansökan.');
    expect(words).toContain('Sedan bokar vi ett första besök.');
    expect(words).toContain('Du får ett beslut senast 16 november 2026');
    expect(words).toContain('08-000 00 01');
    expect(words).toContain('Ansökan skickades in');
    expect(words).not.toContain('Uppgift öppnades');
  });

  test('is in the list of the person’s own', async () => {
    const { person, address } = await anApplicationSent();
    const { body } = await person.get('/ansokan');
    expect(body).toContain(`href="${address}"`);
    expect(body).toContain('Hos oss');
  });

  test('tells the time of the first visit, and that we are late when a promise is broken', async () => {
    const { world, person, address } = await anApplicationSent();
    const visit = {
      visitOffered: true,
      visitOfferedOn: '2026-11-03',
      visitDate: '2026-11-09',
      visitTime: '10.30',
    };
    await staffDoes(world, address, toInvestigation(visit));
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Ditt första besök: 9 november 2026 klockan 10.30');
    expect(words).toContain('En socialsekreterare utreder din ansökan.');
    expect(words).not.toContain('Vi är försenade');
    world.now = '2026-11-20T08:00:00.000Z';
    expect(wordsOf(await person.get(address))).toContain('Vi är försenade');
  });

  test('shows what was sent, word for word', async () => {
    const { person, address } = await anApplicationSent();
    const words = wordsOf(await person.get(`${address}/inskickat`));
    expect(words).toContain('Testgatan 1, Stockholm');
    expect(words).toContain('6 000,00');
  });

  test('of another is not found, nor any page under it', async () => {
    const { world, address } = await anApplicationSent();
    await decided(world, address);
    const other = browser(world, eva);
    const under = [
      '',
      '/kvitto',
      '/inskickat',
      '/plan',
      '/brev',
      '/aterkalla',
      '/uppgift/komplettering.2',
    ];
    for (const page of under) {
      const { status, body } = await other.get(`${address}${page}`);
      expect([page, status]).toEqual([page, 404]);
      expect(body).not.toContain('november 2026</');
    }
    expect((await other.post(`${address}/aterkalla`, {}, 'withdraw')).status).toBe(404);
    expect((await other.post(`${address}/uppgift/komplettering.2`, {}, 'complete')).status).toBe(
      404,
    );
  });

  test('that does not exist is the same as another’s', async () => {
    const { person, address } = await anApplicationSent();
    expect((await person.get(`${address}X`)).status).toBe(404);
    expect((await person.get('/ansokan/arenden/EB-26-XXXXXX/A-1')).status).toBe(404);
  });
});

describe('an application that is taken back', () => {
  test('asks first and says that nobody may ask for it', async () => {
    const { person, address } = await anApplicationSent();
    expect((await person.get(address)).body).toContain(`href="${address}/aterkalla"`);
    expect(wordsOf(await person.get(`${address}/aterkalla`))).toContain('Ingen hos oss får be dig');
  });

  test('is withdrawn once, and the month is free again', async () => {
    const { person, address } = await anApplicationSent();
    const done = await person.post(
      `${address}/aterkalla`,
      {},
      'withdraw',
      'one-key-for-both-presses',
    );
    expect(done.location).toBe(address);
    await person.post(`${address}/aterkalla`, {}, 'withdraw', 'one-key-for-both-presses');
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Ansökan är återkallad.');
    expect(words).not.toContain('Ta tillbaka ansökan');
    expect(await apply(person)).not.toBe(address);
  });

  test('cannot be withdrawn when it is decided', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address);
    expect((await person.get(`${address}/aterkalla`)).location).toBe(address);
    expect((await person.post(`${address}/aterkalla`, {}, 'withdraw')).status).toBe(409);
  });
});

describe('a decision', () => {
  test('is not shown before it is sent', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address, 'delavslag', false);
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Beslutet är fattat.');
    expect(words).not.toContain('Delvis bifall');
    expect((await person.get(`${address}/brev`)).status).toBe(404);
  });

  test('is received when it is read: amount, reasons, rows, letter, and until when to appeal', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address);
    expect((await person.get(address)).location).toBe(address);
    const { body } = await person.get(address);
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Delvis bifall: du får en del av det du har sökt');
    expect(words).toContain('Glasögonen kan vänta');
    expect(words).toContain('Beslutat av Maja Åberg');
    expect(words).toContain('Du kan överklaga till och med 23 november 2026.');
    expect(words).toContain('Hyra');
    expect(words).toContain('1 200,00');
    expect(body).toContain(`href="${address}/brev"`);
  });

  test('has a letter that opens in the browser', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address);
    const letter = await person.get(`${address}/brev`);
    expect(letter.status).toBe(200);
    expect(letter.headers['content-type']).toBe('application/pdf');
    expect(String(letter.headers['content-disposition'])).toMatch(
      /^inline; filename="beslut-EB-26-/,
    );
  });

  test('that grants all says nothing of appeal but its last day', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address, 'bifall');
    await person.get(address);
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Bifall: du får det du har sökt');
    expect(words).not.toContain('Om du tycker att beslutet är fel');
  });

  test('is told on the list of the person’s own, with its letter', async () => {
    const { world, person, address } = await anApplicationSent();
    await decided(world, address, 'avslag');
    const { body } = await person.get('/ansokan');
    expect(body).toContain('Avslag: du får inte det du har sökt.');
    expect(body).toContain(`href="${address}/brev"`);
    expect(body).toContain('Avgjord');
  });
});

describe('an older journal', () => {
  test('is read whole, so that the history begins with the application', async () => {
    const { world, person, address } = await anApplicationSent();
    const [caseId = ''] = address.split('/').slice(-2);
    const maja = { sub: 'sub-maja', name: 'Maja Åberg', roles: ['socialsekreterare'] as const };
    const viewer = { ...maja, unit: 'norrmalm', seesProtected: false };
    for (let note = 0; note < 90; note++) {
      await writeNote(world, { viewer, caseId, text: 'Ringde.', key: `note-${note}` });
    }
    expect((await readCase(world.table, caseId))?.events.at(-1)?.no).toBeGreaterThan(1);
    expect(wordsOf(await person.get(address))).toContain('Ansökan skickades in');
  });
});
