import { describe, expect, test } from 'vitest';
import { moveHearing } from '../../shared/action/oral-hearing.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { aSession } from '../../shared/web/test/an-event.ts';
import { apply, aWorld, browser, opens, wordsOf } from './applicant.builder.ts';
import { communicated } from './communicated.builder.ts';

const forslag = {
  decisionKind: 'avslag',
  circumstances: 'Inkomsten räcker.',
  reasons: 'Inkomsten är högre än behovet.',
  rules: ['SoL 12:1'],
  grounds: [],
  beyond: [],
  unseenMaterial: true,
  material: 'En inkomst på 14 000 kronor i oktober.',
  materialFrom: 'Skatteverket',
  replyBy: '2026-11-16',
};

const ib4 = {
  situation: 'Jag är arbetslös sedan augusti.',
  change: 'Jag vill arbeta i vården igen.',
  goals: [{ goal: 'Ett vikariat', by: '2027-01-31' }],
  reasons: 'För barnen.',
  needs: 'Söka jobb.',
  steps: [{ step: 'Träffa Jobbtorg', by: '2026-11-20' }],
  difficulties: 'Nej.',
  unitCommitments: [{ what: 'Ringa varje vecka', by: '2026-11-20' }],
  followUpOn: '2026-12-15',
  deviations: [],
  duties: [
    {
      duty: 'Söka tre jobb',
      howOften: 'varje vecka',
      until: '2027-01-31',
      leadsTo: 'Ett arbete ger lön',
    },
  ],
  madeOn: '2026-11-05',
  meetingNumber: 1,
  concerns: 'applicant',
  signed: 'paper',
};

async function asked() {
  const world = aWorld();
  const person = browser(world);
  const address = await apply(person);
  await communicated(world, address, { forslag, ib4 });
  const task = await opens(world, address, 'kommunicering');
  return { world, person, address, here: `${address}/uppgift/${task}` };
}

describe('kommunicering', () => {
  test('shows the material, from whom it comes, and by when to answer', async () => {
    const { person, here } = await asked();
    const words = wordsOf(await person.get(here));
    expect(words).toContain('En inkomst på 14 000 kronor i oktober.');
    expect(words).toContain('Kommer från: Skatteverket');
    expect(words).toContain('Svara senast 16 november 2026');
    expect(words).not.toContain('Inkomsten är högre än behovet.');
  });

  test('lets the applicant answer and ask to speak in person', async () => {
    const { person, address, here } = await asked();
    const reply = { comment: ['Det var ett lån av min syster.'], wantsOral: ['yes'] };
    const sent = await person.post(here, reply, 'complete');
    expect(sent.location).toBe(`${address}?skickat=ja`);
    expect(wordsOf(await person.get(address))).toContain('skriver ett förslag till beslut');
    const all = wordsOf(await person.get(`${address}/inskickat`));
    expect(all).toContain('Det var ett lån av min syster.');
  });
});

describe('the right to be heard orally', () => {
  test('is told with the material, asked for once, and seen on the own page', async () => {
    const { person, address } = await asked();
    expect(wordsOf(await person.get(address))).toContain(
      'Innan vi beslutar har du rätt att berätta muntligt för nämnden',
    );
    expect((await person.post(`${address}/muntligt`, {}, 'ask')).location).toBe(address);
    expect((await person.post(`${address}/muntligt`, {}, 'ask')).location).toBe(address);
    const { body } = await person.get(address);
    expect(body).toContain('Du har bett om att få berätta muntligt.');
    expect(body).not.toContain(`action="${address}/muntligt"`);
    expect(body.match(/Den sökande vill berätta muntligt för nämnden/g)).toHaveLength(1);
  });

  test('that is denied is told with its reason, and what was told can be read', async () => {
    const { world, person, address } = await asked();
    const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
    const viewer = aSession({ sub: 'sub-sofia', roles: ['socialsekreterare'] });
    const staff = (step: string, form: RawForm) =>
      moveHearing(world, { viewer, caseId, instanceId, step, form, key: `key-of-${step}` });
    await person.post(`${address}/muntligt`, {}, 'ask');
    const deniedWhy = 'Du har redan berättat samma sak muntligt två gånger.';
    expect(await staff('denied', { deniedWhy: [deniedWhy] })).toMatchObject({ ok: true });
    expect(wordsOf(await person.get(address))).toContain(`Det här är skälet: ${deniedWhy}`);
    await person.post(`${address}/muntligt`, {}, 'ask');
    expect(wordsOf(await person.get(address))).not.toContain(deniedWhy);
    world.now = '2026-11-05T09:30:00.000Z';
    const booking = { on: ['2026-11-05'], time: ['10.00'], place: ['Rum 3'], with: ['Nämnden'] };
    await staff('booked', booking);
    await staff('held', { present: ['Sara Lind'], said: ['Pengarna var ett lån.'] });
    expect(wordsOf(await person.get(address))).toContain(
      'Det här skrev vi ner: Pengarna var ett lån.',
    );
  });

  test('is asked for in the answer too, which then needs no words', async () => {
    const { person, address, here } = await asked();
    const empty = await person.post(here, { comment: [''], wantsOral: ['no'] }, 'complete');
    expect(empty.status).toBe(422);
    expect(wordsOf(empty)).toContain('Skriv vad du vill säga, eller välj att berätta muntligt.');
    const sent = await person.post(here, { comment: [''], wantsOral: ['yes'] }, 'complete');
    expect(sent.location).toBe(`${address}?skickat=ja`);
    expect(wordsOf(await person.get(address))).toContain('Vi bokar en tid');
  });

  test('is not there before anything was communicated', async () => {
    const person = browser(aWorld());
    const address = await apply(person);
    expect((await person.get(address)).body).not.toContain('/muntligt');
    expect((await person.post(`${address}/muntligt`, {}, 'ask')).status).not.toBe(303);
  });
});

describe('the plan', () => {
  test('is read on its own page, under its eight headings', async () => {
    const { person, address } = await asked();
    expect((await person.get(address)).body).toContain(`href="${address}/plan"`);
    const words = wordsOf(await person.get(`${address}/plan`));
    expect(words).toContain('Jag vill arbeta i vården igen.');
    expect(words).toContain('8. Detta behöver jag göra för att ha rätt till ekonomiskt bistånd');
  });

  test('is not there before it has been made', async () => {
    const person = browser(aWorld());
    const address = await apply(person);
    expect((await person.get(`${address}/plan`)).status).toBe(404);
    expect((await person.get(address)).body).not.toContain('/plan"');
  });
});

describe('in English', () => {
  test('every page says what the Swedish one says', async () => {
    const { person, address, here } = await asked();
    const said = {
      '/ansokan': 'Your applications',
      '/ansokan/ny': 'Apply for ekonomiskt bistånd',
      '/ansokan/ny/om_dig': 'About you',
      [address]: 'Application for November 2026',
      [here]: 'Say what you think before we decide',
      [`${address}/kvitto`]: 'Receipt for your application',
      [`${address}/inskickat`]: 'What you have sent',
      [`${address}/plan`]: 'Your plan',
      [`${address}/aterkalla`]: 'Withdraw your application?',
    };
    for (const [page, title] of Object.entries(said)) {
      expect(wordsOf(await person.get(`${page}?sprak=en`))).toContain(title);
    }
  });
});
