import { describe, expect, test } from 'vitest';
import { aNotice, aSystem, master } from '../../../shared/action/hook/deliver.builder.ts';
import { secretOf } from '../../../shared/notice/signature.ts';
import { notice, officeSystem } from '../../../shared/store/item/notice.ts';
import { readSystem } from '../../../shared/store/notices.ts';
import { commit, put } from '../../../shared/store/table.ts';
import { wordsOf } from '../../casework/browser.builder.ts';
import { browser, chief, coach, someDeps } from '../office.builder.ts';

const path = '/jobbtorg/kontoret/system';
const url = 'https://system.example.org/vagen';
const secret = (version: number) => secretOf(master, 'jobbtorg_city', version);

function anOffice() {
  const deps = someDeps();
  return {
    deps,
    torsten: browser(deps, chief),
    system: () => readSystem(deps.table, 'jobbtorg_city'),
  };
}

describe('the manager', () => {
  test('saves an address, and is shown the secret once', async () => {
    const { torsten, system } = anOffice();
    const saved = await torsten.post(path, { _press: 'set', url });
    expect([saved.status, saved.location]).toEqual([303, `${path}?klart=sparad`]);
    expect(await system()).toMatchObject({
      url,
      state: 'active',
      by: { name: 'Torsten Hallgren' },
    });
    expect((await torsten.get(path)).body).not.toContain('whsec_');
    expect((await torsten.post(path, { _press: 'show' })).body).toContain(secret(1));
    const again = await torsten.post(path, { _press: 'show' });
    expect(again.body).not.toContain('whsec_');
    expect(again.body).toContain('Hemlighet nummer 1 är redan visad.');
  });

  test('changes the secret: the new one is shown once, the old one holds for a week', async () => {
    const { torsten } = anOffice();
    await torsten.post(path, { _press: 'set', url });
    await torsten.post(path, { _press: 'show' });
    const changed = await torsten.post(path, { _press: 'rotate' });
    expect(changed.location).toBe(`${path}?klart=bytt`);
    const { body } = await torsten.post(path, { _press: 'show' });
    expect(body).toContain(secret(2));
    expect(body).toContain('Den förra hemligheten gäller till 24 mars 2026');
  });

  test('cannot change it again while both hold, nor end the one in use by pressing twice', async () => {
    const { torsten, system } = anOffice();
    await torsten.post(path, { _press: 'set', url });
    await torsten.post(path, { _press: 'rotate' });
    const { body } = await torsten.get(path);
    expect(body).not.toContain('value="rotate"');
    expect(body).toContain('Först då kan den bytas igen');
    const again = await torsten.post(path, { _press: 'rotate' });
    expect(again.body).toContain('Först då kan den bytas igen');
    expect((await system())?.keyVersion).toBe(2);
  });

  test('ends a secret that somebody else has seen, and the one before it, at once', async () => {
    const { torsten, system } = anOffice();
    await torsten.post(path, { _press: 'set', url });
    await torsten.post(path, { _press: 'rotate' });
    const changed = await torsten.post(path, { _press: 'replace' });
    expect(changed.location).toBe(`${path}?klart=bytt`);
    expect(await system()).toMatchObject({ keyVersion: 3 });
    expect(await system()).not.toHaveProperty('previousUntil');
    expect((await torsten.post(path, { _press: 'show' })).body).toContain(secret(3));
  });

  test('sees who did what about the connection, with addresses and without secrets', async () => {
    const { torsten } = anOffice();
    await torsten.post(path, { _press: 'set', url });
    await torsten.post(path, { _press: 'show' });
    await torsten.post(path, { _press: 'set', url: `${url}/2` });
    await torsten.post(path, { _press: 'stop' });
    const page = await torsten.get(path);
    const done = wordsOf(page).split('Vad som har gjorts med anslutningen').at(-1) ?? '';
    for (const said of [url, `${url}/2`, 'Hemlighet nummer 1 visades', 'Anslutningen stoppades']) {
      expect(done).toContain(said);
    }
    expect(done.match(/Torsten Hallgren/g)).toHaveLength(4);
    expect(page.body).not.toContain('whsec_');
  });

  test('stops the connection, and begins again with the same secret', async () => {
    const { torsten, system } = anOffice();
    await torsten.post(path, { _press: 'set', url });
    await torsten.post(path, { _press: 'stop' });
    expect((await system())?.state).toBe('stopped');
    expect((await torsten.get(path)).body).toContain('Anslutningen är stoppad.');
    await torsten.post(path, { _press: 'set', url: `${url}/2` });
    expect(await system()).toMatchObject({ state: 'active', url: `${url}/2`, keyVersion: 1 });
  });

  test.each([
    ['', 'Skriv ett svar här.'],
    ['system.example.org', 'Skriv hela adressen'],
    ['http://system.example.org/', 'Adressen ska börja med https://'],
    ['https://169.254.169.254/', 'Skriv adressen med namn'],
    ['https://me:word@system.example.org/', 'får inte innehålla användarnamn'],
  ])(
    'is told at the field what is wrong with %j, and keeps what was typed',
    async (typed, said) => {
      const { torsten, system } = anOffice();
      const { status, body } = await torsten.post(path, { _press: 'set', url: typed });
      expect(status).toBe(422);
      expect(body).toContain(said);
      expect(body).toContain(typed === '' ? 'name="url"' : `value="${typed}"`);
      expect(await system()).toBeUndefined();
    },
  );

  test('sees which messages did not arrive, and why', async () => {
    const { deps, torsten } = anOffice();
    const tried = { at: '2026-03-17T07:00:00.000Z', result: 'timeout' };
    await commit(deps.table, [
      put(officeSystem, aSystem()),
      put(notice, aNotice(1, { state: 'given_up', attempts: 11, tried })),
      put(notice, aNotice(2)),
    ]);
    const { body } = await torsten.get(path);
    for (const said of [
      'Remiss skickades till Jobbtorg',
      'Gavs upp',
      'svarade inte inom fem sekunder',
      'Väntar',
      'inget försök än',
    ]) {
      expect(body).toContain(said);
    }
  });
});

test('a coach has no such page, and an address of another office is not seen', async () => {
  const { deps, torsten } = anOffice();
  await torsten.post(path, { _press: 'set', url });
  expect((await browser(deps, coach).get(path)).status).toBe(403);
  const other = browser(deps, { ...chief, sub: 'sub-other', unit: 'jobbtorg_kista' });
  const { body } = await other.get(path);
  expect(body).toContain('Inget system är anslutet.');
  expect(body).not.toContain(url);
});
