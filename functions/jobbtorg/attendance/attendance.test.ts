import { describe, expect, test } from 'vitest';
import { readWeek } from '../../../shared/store/attendance.ts';
import { readEntry } from '../../../shared/store/item/journal.ts';
import { otherKey } from '../../../shared/store/key.ts';
import { ofKind, query } from '../../../shared/store/table.ts';
import { aHead, aRemittal } from '../../../shared/store/test/a-remittal.ts';
import { browser, chief, coach, remitted, secrets, someDeps } from '../office.builder.ts';

const path = '/jobbtorg/narvaro';
const week = '2026-W12';
const at = { vecka: week };
const monday = 'state.R-AAAA1111.2026-03-16_1-0';
const tuesday = 'state.R-AAAA1111.2026-03-17_1-0';
const seen = (field: string, value = '0.none') => ({ [field.replace('state', 'seen')]: value });

function planned(place = 'Storgården') {
  const activity = { id: '1-0', kind: 'practice', place, hours: 20, from: '2026-03-09' };
  return [{ since: '2026-03-06', searchHours: 5, activities: [activity] }];
}

async function anOffice(head: Parameters<typeof aHead>[0] = {}) {
  const deps = someDeps();
  await remitted(deps, aHead(head), aRemittal({ status: 'answered', plans: planned() }));
  const other = { caseId: 'EB-26-DEF456', instanceId: 'R-BBBB2222' };
  await remitted(
    deps,
    aHead({ caseId: other.caseId }),
    aRemittal({
      ...other,
      status: 'answered',
      plans: planned('Sfi City'),
      shared: { ...aRemittal().shared, name: 'Jonas Ek' },
    }),
  );
  const known = async (instanceId = 'R-AAAA1111') =>
    (await readWeek(deps.table, instanceId, week))?.sessions ?? {};
  return { deps, jamal: browser(deps, coach), known };
}

describe('the register', () => {
  test('shows a group and a week; what nobody registered is said in neutral words', async () => {
    const { deps, jamal } = await anOffice();
    const { status, body } = await jamal.get(path, at);
    expect(status).toBe(200);
    for (const shown of [
      'Amina Lindgren',
      'Jonas Ek',
      'vecka 12, 2026',
      'måndag 16 mars<span class="ds-sr-only">, Praktik, Storgården</span></label>',
      'Ej registrerad',
      'aldrig frånvaro',
      'Dagen har inte varit än',
    ]) {
      expect(body).toContain(shown);
    }
    for (const secret of secrets) expect(body).not.toContain(secret);
    const partition = otherKey.readLog('EB-26-ABC123', '2026-03', '').pk;
    const { items } = await query(deps.table, { partition });
    expect(ofKind(readEntry, items).map(({ what }) => what)).toEqual(['närvaro R-AAAA1111']);
  });

  test('can be of one place alone, by a code that says nothing of it', async () => {
    const { jamal } = await anOffice();
    const { body } = await jamal.get(path, at);
    const code = /<option value="([0-9a-f]{8})">Sfi City/.exec(body)?.[1] ?? '';
    const group = await jamal.get(path, { ...at, grupp: code });
    expect(group.body).toContain('Jonas Ek');
    expect(group.body).not.toContain('Amina Lindgren');
  });

  test('saves some days and leaves the others', async () => {
    const { jamal, known } = await anOffice();
    const fields = {
      _press: 'save',
      [monday]: 'present',
      ...seen(monday),
      [tuesday]: '',
      ...seen(tuesday),
    };
    const saved = await jamal.post(path, fields);
    expect(saved.status).toBe(303);
    const later = await jamal.get(path, { ...at, sparat: '1' });
    expect(later.body).toContain('Sparat för en person.');
    expect(later.body).toContain('Jamal Rosenqvist, 17 mars 2026');
    const history = await jamal.get('/jobbtorg/remisser/EB-26-ABC123/R-AAAA1111');
    expect(history.body).toContain('Jobbtorg registrerade närvaro');
    expect(Object.keys(await known())).toEqual(['2026-03-16_1-0']);
    expect(await known('R-BBBB2222')).toEqual({});
  });

  test('a note is kept with the absence that it is about, not with a day of presence', async () => {
    const { jamal, known } = await anOffice();
    const fields = {
      _press: 'save',
      [monday]: 'present',
      ...seen(monday),
      [tuesday]: 'invalid_absence',
      ...seen(tuesday),
      'note.R-AAAA1111': 'Kom inte och ringde inte',
    };
    await jamal.post(path, fields);
    const sessions = await known();
    expect(sessions['2026-03-16_1-0']?.registration?.note).toBeUndefined();
    expect(sessions['2026-03-17_1-0']?.registration?.note).toBe('Kom inte och ringde inte');
  });

  test('a double click registers once', async () => {
    const { jamal, known } = await anOffice();
    const fields = { _press: 'save', [monday]: 'invalid_absence', ...seen(monday) };
    await jamal.post(path, fields, 'the-same-form-key-twice');
    const second = await jamal.post(path, fields, 'the-same-form-key-twice');
    expect(second.status).toBe(303);
    expect((await known())['2026-03-16_1-0']?.earlier).toEqual([]);
  });

  test('somebody else was first: the other days are saved, and both choices are shown', async () => {
    const { deps, jamal, known } = await anOffice();
    const colleague = browser(deps, { ...coach, sub: 'sub-2', name: 'Johanna Ek' });
    await colleague.post(path, { _press: 'save', [monday]: 'present', ...seen(monday) });
    const fields = {
      _press: 'save',
      [monday]: 'invalid_absence',
      ...seen(monday),
      [tuesday]: 'sick_certified',
      ...seen(tuesday),
    };
    const { status, body } = await jamal.post(path, fields);
    expect(status).toBe(409);
    expect(body).toContain('Någon annan registrerade dagen medan du arbetade');
    expect(body).toContain('Johanna Ek');
    expect(body).toContain('Du valde: Ogiltig frånvaro');
    const sessions = await known();
    expect(sessions['2026-03-16_1-0']?.registration?.state).toBe('present');
    expect(sessions['2026-03-17_1-0']?.registration?.state).toBe('sick_certified');
  });

  test('a day that another registered is not in the way of the one who left it alone', async () => {
    const { deps, jamal, known } = await anOffice();
    const colleague = browser(deps, { ...coach, sub: 'sub-2', name: 'Johanna Ek' });
    await colleague.post(path, { _press: 'save', [monday]: 'present', ...seen(monday) });
    const fields = {
      _press: 'save',
      [monday]: '',
      ...seen(monday),
      [tuesday]: 'present',
      ...seen(tuesday),
    };
    expect((await jamal.post(path, fields)).status).toBe(303);
    expect(Object.keys(await known())).toHaveLength(2);
  });

  test('a note that is too long is told at its field, whole; nobody else is held up', async () => {
    const { jamal, known } = await anOffice();
    const note = `${'a'.repeat(999)}😀`;
    const others = monday.replace('AAAA1111', 'BBBB2222');
    const fields = {
      _press: 'save',
      [monday]: 'invalid_absence',
      ...seen(monday),
      'note.R-AAAA1111': note,
      [others]: 'present',
      ...seen(others),
    };
    const { status, body } = await jamal.post(path, fields);
    expect(status).toBe(409);
    expect(body).toContain('href="#f-note-R-AAAA1111"');
    expect(body).toContain('id="f-note-R-AAAA1111-error"');
    expect(body).toContain('Korta anteckningen till högst 1000 tecken');
    expect(body).toContain(`value="${note}"`);
    expect(body).toContain('value="invalid_absence" selected');
    expect(await known()).toEqual({});
    expect(Object.keys(await known('R-BBBB2222'))).toHaveLength(1);
    expect(
      (await jamal.post(path, { ...fields, 'note.R-AAAA1111': 'a'.repeat(1000) })).status,
    ).toBe(303);
  });

  test.each([
    ['no day', {}],
    ['presence alone', { [monday]: 'present', ...seen(monday) }],
  ])('a note with %s is given back and said why, not lost', async (_, days) => {
    const { jamal, known } = await anOffice();
    const others = monday.replace('AAAA1111', 'BBBB2222');
    const fields = {
      _press: 'save',
      [monday]: '',
      ...seen(monday),
      ...days,
      'note.R-AAAA1111': 'Ringde och sade att bussen stod',
      [others]: 'invalid_absence',
      ...seen(others),
      'note.R-BBBB2222': 'Kom inte',
    };
    const { status, body } = await jamal.post(path, fields);
    expect(status).toBe(409);
    expect(body).toContain('Anteckningen hör till en frånvaro');
    expect(body).toContain('value="Ringde och sade att bussen stod"');
    expect(await known()).toEqual({});
    // The other's note is saved, and is not there to be sent once more.
    expect(Object.keys(await known('R-BBBB2222'))).toHaveLength(1);
    expect(body).not.toContain('value="Kom inte"');
  });

  test('a day that has not been is refused for that reason', async () => {
    const { jamal, known } = await anOffice();
    const friday = monday.replace('-16_', '-20_');
    const { status, body } = await jamal.post(path, { _press: 'save', [friday]: 'present' });
    expect(status).toBe(409);
    expect(body).toMatch(/fredag 20 mars[^<]*<\/a>: Dagen har inte varit än\./);
    const target = /href="#(f-state[^"]*)"/.exec(body)?.[1];
    expect(body).toContain(`id="${target}"`);
    expect(await known()).toEqual({});
  });

  test('a word that is no state is told, and nothing is written', async () => {
    const { jamal, known } = await anOffice();
    const wrong = { _press: 'save', [monday]: 'not_registered', ...seen(monday) };
    const { status, body } = await jamal.post(path, wrong);
    expect(status).toBe(409);
    expect(body).toContain('Välj ett av alternativen');
    expect(await known()).toEqual({});
  });

  test('is of the own office alone, and keeps protected people from those who may not see', async () => {
    const { deps, jamal } = await anOffice({ protectedIdentity: true });
    const { body } = await jamal.get(path, at);
    expect(body).not.toContain('Amina');
    expect(body).toContain('En person visas bara för den som får öppna');
    const kista = browser(deps, { ...coach, unit: 'jobbtorg_kista' });
    expect((await kista.get(path, at)).body).toContain('Ingen har en planerad dag');
    const forged = { _press: 'save', [monday]: 'present', ...seen(monday) };
    expect((await kista.post(path, forged)).status).toBe(404);
  });

  test('a coach who was moved while the form was open is told so, and gets the note back', async () => {
    const { deps, known } = await anOffice();
    const fields = {
      _press: 'save',
      [monday]: 'invalid_absence',
      ...seen(monday),
      'note.R-AAAA1111': 'Kom inte och ringde inte',
    };
    for (const unit of ['jobbtorg_kista', null]) {
      const { status, body } = await browser(deps, { ...coach, unit }).post(path, fields);
      expect(status).toBe(404);
      expect(body).toContain('Kom inte och ringde inte');
      expect(body).not.toContain('Amina');
    }
    expect(await known()).toEqual({});
  });

  test('somebody new in the list does not push anybody out of a form that was open', async () => {
    const { deps, jamal, known } = await anOffice();
    const fields = { _press: 'save', [monday]: 'present', ...seen(monday) };
    for (let no = 1; no <= 26; no++) {
      const other = { caseId: `EB-26-AAA${100 + no}`, instanceId: `R-CCCC${1000 + no}` };
      const name = `Abel Ahl ${no}`;
      await remitted(
        deps,
        aHead({ caseId: other.caseId }),
        aRemittal({
          ...other,
          status: 'answered',
          plans: planned(),
          shared: { ...aRemittal().shared, name },
        }),
      );
    }
    expect((await jamal.post(path, fields)).location).toContain('sparat=1');
    expect(Object.keys(await known())).toEqual(['2026-03-16_1-0']);
  });

  test('is read by the manager of the office, who registers nothing', async () => {
    const { deps, jamal, known } = await anOffice();
    await jamal.post(path, { _press: 'save', [monday]: 'invalid_absence', ...seen(monday) });
    const torsten = browser(deps, chief);
    const { body } = await torsten.get(path, at);
    expect(body).toContain('Amina Lindgren');
    expect(body).toContain('Ogiltig frånvaro');
    expect(body).toContain('Ej registrerad');
    expect(body).not.toContain('name="state.');
    const tried = { _press: 'save', [tuesday]: 'present', ...seen(tuesday) };
    expect((await torsten.post(path, tried)).status).toBe(403);
    expect(Object.keys(await known())).toEqual(['2026-03-16_1-0']);
  });

  test('a week that there is not is the current one', async () => {
    const { jamal } = await anOffice();
    expect((await jamal.get(path, { vecka: '2026-W77' })).body).toContain('vecka 12, 2026');
  });
});
