import { describe, expect, test } from 'vitest';
import {
  apply,
  aWorld,
  browser,
  opens,
  received,
  staffDoes,
  wordsOf,
} from './applicant.builder.ts';

const missing = [
  { what: 'Hyresavi för november', why: 'Vi behöver se vad du betalar.' },
  { what: 'Kontoutdrag', why: 'Vi behöver se vilka pengar du har.' },
];

async function asked() {
  const world = aWorld();
  const person = browser(world);
  const address = await apply(person);
  await staffDoes(world, address, {
    role: 'mottagningssekreterare',
    step: 'mottagning',
    outcome: 'komplettering',
    answers: { ...received, missing, replyBy: '2026-11-12' },
  });
  return { world, person, address };
}

const replies = {
  'replies.0.what': ['Hyresavi för november'],
  'replies.0.how': ['here'],
  'replies.0.answer': ['Hyran är 6 000 kronor.'],
  'replies.1.what': ['Kontoutdrag'],
  'replies.1.how': ['paper'],
  message: ['Papperet kommer på fredag.'],
};

describe('a komplettering', () => {
  test('is told calmly before the machine has opened its task', async () => {
    const { person, address } = await asked();
    const words = wordsOf(await person.get(address));
    expect(words).toContain('Vi behöver veta mer för att gå vidare.');
    expect(words).toContain('Nästa steg förbereds.');
  });

  test('comes first on the own pages, with its day', async () => {
    const { world, person, address } = await asked();
    const task = await opens(world, address, 'komplettering');
    for (const page of ['/ansokan', address]) {
      const answer = await person.get(page);
      expect(answer.body).toContain(`href="${address}/uppgift/${task}"`);
      const words = wordsOf(answer);
      expect(words).toContain('Svara senast 12 november 2026');
      expect(words).not.toContain('12 nov.');
      expect(words).toContain('10 dagar kvar');
      expect(words.indexOf('Svara senast')).toBeLessThan(words.indexOf('Ring oss'));
    }
  });

  test('says what is asked for and why, with a row for each thing', async () => {
    const { world, person, address } = await asked();
    const task = await opens(world, address, 'komplettering');
    const { body } = await person.get(`${address}/uppgift/${task}`);
    expect(body).toContain('Vi behöver se vad du betalar.');
    expect(body).toContain('value="Hyresavi för november"');
    expect(body).toContain('value="Kontoutdrag"');
    expect(body).toContain('12 november 2026');
  });

  test('can be left half done and taken up again', async () => {
    const { world, person, address } = await asked();
    const here = `${address}/uppgift/${await opens(world, address, 'komplettering')}`;
    const saved = await person.post(here, { ...replies, 'replies.1.how': [] }, 'save');
    expect(saved.location).toBe(`${here}?sparat=ja`);
    const later = (await person.get(saved.location)).body;
    expect(later).toContain('Ditt svar är sparat');
    expect(later).toContain('Hyran är 6 000 kronor.');
  });

  test('keeps what was typed when an answer is missing, and refuses unknown fields', async () => {
    const { world, person, address } = await asked();
    const here = `${address}/uppgift/${await opens(world, address, 'komplettering')}`;
    const wrong = await person.post(here, { ...replies, 'replies.1.how': [] }, 'complete');
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#f-replies-1-how"');
    expect(wrong.body).toContain('Hyran är 6 000 kronor.');
    const unknown = await person.post(here, { ...replies, decision: ['bifall'] }, 'complete');
    expect(unknown.status).toBe(422);
  });

  test('is answered once, thanked for, and shown among what was sent', async () => {
    const { world, person, address } = await asked();
    const here = `${address}/uppgift/${await opens(world, address, 'komplettering')}`;
    const key = 'one-key-for-both-presses';
    const sent = await person.post(here, replies, 'complete', key);
    expect(sent.location).toBe(`${address}?skickat=ja`);
    expect((await person.post(here, replies, 'complete', key)).location).toBe(sent.location);
    const words = wordsOf(await person.get(sent.location));
    expect(words).toContain('Tack, ditt svar är skickat');
    expect(words).toContain('Vi läser din ansökan.');
    expect(words).toContain('Du får ett beslut senast 16 november 2026');
    expect(wordsOf(await person.get(`${address}/inskickat`))).toContain(
      'Papperet kommer på fredag.',
    );
    expect((await person.get(here)).location).toBe(address);
  });

  test('that is over when it is sent leaves what was typed on the page', async () => {
    const { world, person, address } = await asked();
    const here = `${address}/uppgift/${await opens(world, address, 'komplettering')}`;
    await person.post(here, replies, 'complete', 'the-key-of-one-browser');
    const late = await person.post(here, replies, 'complete', 'the-key-of-another-one');
    expect(late.status).toBe(409);
    expect(late.body).toContain('Svaret kunde inte skickas');
    expect(late.body).toContain('Hyran är 6 000 kronor.');
    expect((await person.post(`${address}/uppgift/never.1`, {}, 'complete')).status).toBe(404);
  });
});
