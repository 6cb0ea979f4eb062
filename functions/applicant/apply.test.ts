import { describe, expect, test } from 'vitest';
import { aChild, anApplication, withPartner } from '../../shared/application/answers.builder.ts';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import { readCase } from '../../shared/store/case-page.ts';
import {
  apply,
  aWorld,
  browser,
  eva,
  fieldsOf,
  fillIn,
  received,
  sara,
  staffDoes,
  typed,
  wordsOf,
} from './applicant.builder.ts';

const check = '/ansokan/ny/kontrollera';
const intyg = fieldsOf('intyg');

describe('an application that is written', () => {
  test('begins with what to have at hand and a list of parts that are not started', async () => {
    const person = browser(aWorld());
    const { status, body } = await person.get('/ansokan/ny');
    expect(status).toBe(200);
    expect(body).toContain('Bra att ha framme');
    expect(body).toContain('08-000 00 01');
    expect(body).toContain('href="/ansokan/ny/om_dig"');
    expect(body).not.toContain('Det din partner gör nu');
  });

  test('goes on to the next part and is there when the person comes back', async () => {
    const world = aWorld();
    const saved = await browser(world).post('/ansokan/ny/om_dig', fieldsOf('om_dig'), 'continue');
    expect(saved).toMatchObject({ status: 303, location: '/ansokan/ny/hushall' });
    const later = browser(world);
    expect((await later.get('/ansokan/ny/om_dig')).body).toContain(
      'value="Testgatan 1, Stockholm"',
    );
    const home = (await later.get('/ansokan')).body;
    expect(home).toContain('Du har börjat på en ansökan');
    expect(home).toContain('1 av 10 delar är klara');
  });

  test('keeps what was typed when something in it is wrong, and says what', async () => {
    const person = browser(aWorld());
    const wrong = { ...fieldsOf('om_dig'), phone: ['hej'], address: ['Kvar 7'] };
    const answer = await person.post('/ansokan/ny/om_dig', wrong, 'continue');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#f-phone"');
    expect(answer.body).toContain('value="hej"');
    expect((await person.get('/ansokan/ny/om_dig')).body).toContain('value="Kvar 7"');
  });

  test('can be left half done', async () => {
    const person = browser(aWorld());
    const left = await person.post('/ansokan/ny/om_dig', { phone: ['070'] }, 'save');
    expect(left.location).toBe('/ansokan?sparat=ja');
    expect((await person.get(left.location)).body).toContain('Det du skrev är sparat');
  });

  test('takes rows more and fewer without script, and goes to where it changed', async () => {
    const person = browser(aWorld());
    const one = await person.post('/ansokan/ny/barn', {}, '_add=children');
    expect(one.location).toBe('/ansokan/ny/barn#f-children-0-name');
    const named = { 'children.0.name': ['Alma'], 'children.0.number': ['20220601'] };
    await person.post('/ansokan/ny/barn', named, '_add=children');
    const two = (await person.get('/ansokan/ny/barn')).body;
    expect(two).toContain('value="Alma"');
    expect(two).toContain('name="children.1.name"');
    const fewer = await person.post(
      '/ansokan/ny/barn',
      { ...named, 'children.1.name': ['Bo'] },
      '_remove=children.0',
    );
    expect(fewer.location).toBe('/ansokan/ny/barn#f-children');
    const left = (await person.get('/ansokan/ny/barn')).body;
    expect(left).toContain('value="Bo"');
    expect(left).not.toContain('Alma');
  });

  test('refuses fields that the part does not ask for, and keeps nothing of the post', async () => {
    const world = aWorld();
    const person = browser(world);
    const form = { phone: ['0701740605'], clearing: ['8105'], admin: ['1'] };
    const answer = await person.post('/ansokan/ny/om_dig', form, 'continue');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('admin');
    expect(answer.body).toContain('value="0701740605"');
    expect((await person.get('/ansokan')).body).not.toContain('Du har börjat på en ansökan');
  });

  test('asks for the partner’s occupation only when there is a partner', async () => {
    const person = browser(aWorld());
    expect((await person.get('/ansokan/ny/sysselsattning_medsokande')).location).toBe(
      '/ansokan/ny',
    );
    await person.post('/ansokan/ny/hushall', toForm(ansokan, withPartner), 'continue');
    const asked = await person.get('/ansokan/ny/sysselsattning_medsokande');
    expect(asked.status).toBe(200);
    expect(asked.body).toContain('Del 6 av 11');
  });

  test('has no part of another name', async () => {
    const person = browser(aWorld());
    expect((await person.get('/ansokan/ny/hemligt')).status).toBe(404);
    expect((await person.get('/ansokan/ny/intyg')).status).toBe(404);
  });

  test('may be too much to keep', async () => {
    const person = browser(aWorld());
    const long = (n: number) => 'ö'.repeat(n);
    await person.post('/ansokan/ny/ansokan_om', { reasonToApply: [long(60_000)] }, 'save');
    const answer = await person.post('/ansokan/ny/om_dig', { address: [long(80_000)] }, 'save');
    expect(answer.status).toBe(413);
  });
});

describe('checking the answers', () => {
  test('lists the parts that are not done and has no button to send', async () => {
    const person = browser(aWorld());
    await person.post('/ansokan/ny/om_dig', { phone: ['070'] }, 'save');
    const { body } = await person.get(check);
    expect(body).toContain('Några delar är inte klara');
    expect(body).toContain('href="/ansokan/ny/om_dig?fran=kontroll"');
    expect(body).toContain('inte påbörjad');
    expect(body).not.toContain('Skicka in ansökan');
    const mending = (await person.get('/ansokan/ny/om_dig?fran=kontroll')).body;
    expect(mending).toContain('Rätta det här innan du går vidare');
  });

  test('shows every answer with a way to change it, and comes back after the change', async () => {
    const person = browser(aWorld());
    await fillIn(person);
    const { body } = await person.get(check);
    expect(body).toContain('Jag blev av med jobbet i augusti.');
    expect(body).toContain('href="/ansokan/ny/boende?fran=kontroll"');
    expect(body).toContain('Skicka in ansökan');
    const changed = await person.post(
      '/ansokan/ny/boende?fran=kontroll',
      { ...fieldsOf('boende'), rent: ['7 100'] },
      'continue',
    );
    expect(changed.location).toBe(check);
    expect((await person.get(check)).body).toContain('7\u00a0100,00');
  });

  test('asks for the declaration before it is sent', async () => {
    const person = browser(aWorld());
    await fillIn(person);
    const answer = await person.post(check, { truthful: ['yes'] }, 'send');
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('href="#f-willInform"');
  });
});

describe('an application that is sent', () => {
  test('gives a receipt with number, month, what happens by when, and whom to call', async () => {
    const person = browser(aWorld());
    const address = await apply(person);
    const { body } = await person.get(`${address}/kvitto`);
    expect(body).toMatch(/EB-26-\d{6}/);
    expect(body).toContain('november 2026');
    expect(body).toContain('Du får en tid för ett första besök senast 16 november 2026.');
    expect(body).toContain('Du får ett beslut senast 16 november 2026');
    expect(body).toContain('href="tel:080000001"');
  });

  test('is one application however often the button is pressed', async () => {
    const world = aWorld();
    const person = browser(world);
    await fillIn(person);
    const key = 'the-very-same-form-key';
    const [first, second] = await Promise.all([
      person.post(check, intyg, 'send', key),
      person.post(check, intyg, 'send', key),
    ]);
    const third = await person.post(check, intyg, 'send', key);
    expect(second.location).toBe(first.location);
    expect(third.location).toBe(first.location);
    expect((await person.get('/ansokan')).body).not.toContain('Du har börjat på en ansökan');
  });

  test('a second for the same month is refused, keeps what was written and points to the first', async () => {
    const person = browser(aWorld());
    const first = await apply(person);
    await fillIn(person);
    const answer = await person.post(check, intyg, 'send');
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Det finns redan en ansökan för november 2026');
    expect(answer.body).toContain(`href="${first}"`);
    expect((await person.get(check)).body).toContain('Jag blev av med jobbet i augusti.');
    await person.post(
      '/ansokan/ny/ansokan_om',
      { ...fieldsOf('ansokan_om'), supportMonth: ['2026-12'] },
      'continue',
    );
    expect((await person.post(check, intyg, 'send')).location).toMatch(/\/kvitto$/);
  });

  test('does not point a stranger to the application of another', async () => {
    const world = aWorld();
    const first = await apply(browser(world, eva));
    const person = browser(world, sara);
    const form = {
      ...typed,
      ...toForm(ansokan, { ...withPartner }),
      ...toForm(ansokan, { partnerOccupation: 'unemployed', partnerCanWork: true }),
    };
    await fillIn(person, form);
    const answer = await person.post(check, intyg, 'send');
    expect(answer.status).toBe(409);
    expect(answer.body).not.toContain(first);
    expect(answer.body).not.toContain(first.split('/').at(-2));
  });

  test('says when something cannot wait', async () => {
    const person = browser(aWorld());
    const acute = toForm(
      ansokan,
      anApplication({ acute: true, acuteText: 'Mat till barnen', children: [aChild(4)] }),
    );
    const address = await apply(person, acute);
    expect((await person.get(`${address}/kvitto`)).body).toContain('Vi hör av oss samma dag');
  });

  test('of one whose identity is protected is not shown, and no other is taken on the web', async () => {
    const world = aWorld();
    const person = browser(world);
    const address = await apply(person);
    const answers = { ...received, protectedIdentity: true };
    await staffDoes(world, address, {
      role: 'mottagningssekreterare',
      step: 'mottagning',
      outcome: 'till_utredning',
      answers,
    });
    expect(
      (await readCase(world.table, address.split('/').at(-2) ?? ''))?.head.protectedIdentity,
    ).toBe(true);
    for (const page of [
      '/ansokan',
      '/ansokan/ny',
      '/ansokan/ny/om_dig',
      check,
      address,
      `${address}/kvitto`,
    ]) {
      const body = wordsOf(await person.get(page));
      expect(body).toContain('Ring oss i stället');
      expect(body).not.toContain('november 2026');
    }
    const another = browser(world, { ...sara, sub: 'another-login' });
    expect((await another.get('/ansokan/ny')).body).toContain('Ring oss i stället');
  });

  test('needs the personal number of a login', async () => {
    const person = browser(aWorld(), { ...sara, personalNumber: null });
    const { status, body } = await person.get('/ansokan');
    expect(status).toBe(409);
    expect(body).toContain('Vi kan inte se ditt personnummer');
  });
});
