import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bearer } from '../../functions/api/api.builder.ts';
import { aUnit, machine, type Unit } from '../../functions/casework/unit.builder.ts';
import { formatKronor } from '../../shared/instrument/kronor.ts';
import type { DemonstrationPerson } from '../district.ts';
import { Refusal } from '../refusal.ts';
import type { Api } from './api.ts';
import { moved } from './figures.ts';
import { monthsToTry } from './months.ts';
import { personNamed } from './people.ts';
import { apply, playToTheEnd, type Stage } from './play.ts';
import { actFor, readScript, type Script, writtenIn } from './script.ts';

const folder = fileURLToPath(new URL('../../test/demo/', import.meta.url));
const shipped = readdirSync(folder).filter((name) => name.endsWith('.json'));

function claimsOf({ username, name, groups, unit, person }: DemonstrationPerson) {
  return {
    sub: `sub-${username}`,
    name,
    'cognito:groups': `[${groups.join(' ')}]`,
    ...(unit === undefined ? {} : { 'custom:unit': unit }),
    ...(person === undefined ? {} : { 'custom:person': person }),
  };
}

/** A person's way in to the API in memory; the machine goes on after each thing that is done. */
function wayIn(unit: Unit, person: DemonstrationPerson): Api {
  const { get, post } = bearer(unit, claimsOf(person));
  return {
    person,
    get: async (path, schema) => schema.parse((await get(path)).body),
    getBytes: async () => new Uint8Array(),
    post: async (path, body, schema) => {
      const { status, body: answer } = await post(path, body);
      if (status >= 400) return { ok: false, problem: { errors: [], ...answer } };
      const [caseId = answer?.caseId] = /EB-[\w-]+/.exec(path) ?? [];
      await machine(unit, caseId);
      return { ok: true, value: schema.parse(answer) };
    },
  };
}

function stageFor(script: Script, lines: string[] = []): Stage {
  const unit = aUnit(new Date().toISOString());
  return {
    script,
    applicant: personNamed(script.applicant),
    as: async (person) => wayIn(unit, person),
    months: ['2026-11', '2026-12'],
    settleMs: 0,
    story: {
      did: ({ username }, what) => lines.push(`${username} ${what}`),
      system: (_at, what) => lines.push(what),
      say: (line) => lines.push(line),
    },
  };
}

const nothing = async () => undefined;

describe.each(shipped)('%s', (name) => {
  test('is played from the application to the sent decision', async () => {
    const lines: string[] = [];
    const stage = stageFor(await readScript(`${folder}${name}`), lines);
    const end = await playToTheEnd(stage, await apply(stage), nothing);
    expect(end.step).toBe('beslutad');
    expect(end.decision?.sentAt).toBeDefined();
    for (const word of ['mottagning', 'ib1', 'ib2', 'aktivitetsplan', 'forslag', 'beslut']) {
      expect(lines.join('\n')).toContain(word);
    }
  });
});

test('the household that has applied for a month applies for the next', async () => {
  const stage = stageFor(await readScript(`${folder}familj.json`));
  expect((await apply(stage)).month).toBe('2026-11');
  expect((await apply(stage)).month).toBe('2026-12');
  await expect(apply(stage)).rejects.toThrow(/npm run reset/);
});

test('a file that leaves out a task is told of it, by the name of the task', async () => {
  const script = await readScript(`${folder}familj.json`);
  const { ib3: _, ...tasks } = script.tasks;
  const stage = stageFor({ ...script, tasks });
  const sent = await apply(stage);
  await expect(playToTheEnd(stage, sent, nothing)).rejects.toThrow(/tasks.ib3/);
});

test('an answer that is refused is told with its field', async () => {
  const script = await readScript(`${folder}familj.json`);
  const stage = stageFor({ ...script, application: { ...script.application, phone: '?' } });
  await expect(apply(stage)).rejects.toThrow(/phone: /);
});

test('a file that is none is told what is wrong with it', async () => {
  await expect(readScript(`${folder}none.json`)).rejects.toThrow(Refusal);
  await expect(readScript(fileURLToPath(import.meta.url))).rejects.toThrow(/is not JSON/);
  const other = fileURLToPath(new URL('../../package.json', import.meta.url));
  await expect(readScript(other)).rejects.toThrow(/is no demonstration/);
});

test('dates and the month are written in where they have places', () => {
  const given = {
    a: '<today>',
    b: ['<today+7>', { c: '<today-1>' }],
    d: '<month>',
    e: '<tod>',
    f: 1,
  };
  expect(writtenIn(given, { today: '2026-02-28', month: '2026-03' })).toEqual({
    a: '2026-02-28',
    b: ['2026-03-07', { c: '2026-02-27' }],
    d: '2026-03',
    e: '<tod>',
    f: 1,
  });
});

test('each child has the act of its place in the application, and a manager that of beslut', async () => {
  const script = await readScript(`${folder}familj.json`);
  const of = (item: string) => actFor(script, { step: 'barnkonsekvensanalys', about: { item } });
  expect(of('Maja Lindgren')?.answers.viewHow).toBe('parent');
  expect(of('Leo Lindgren')?.answers.viewHow).toBe('talked');
  expect(of('Someone Else')).toBeUndefined();
  expect(actFor(script, { step: 'beslut_chef' })).toEqual(script.tasks.beslut);
});

test('months are tried from the present one on, and then backwards, none twice', () => {
  const months = monthsToTry('2026-11');
  expect(months.slice(0, 4)).toEqual(['2026-11', '2026-12', '2026-10', '2026-09']);
  expect(months.at(-1)).toBe('2025-01');
  expect(new Set(months).size).toBe(months.length);
});

test('only figures that moved are told, each in its unit', () => {
  const figure = (indicator: string, unit: string, value: number | null) => ({
    indicator,
    title: indicator,
    unit,
    value,
  });
  const before = {
    month: '2026-11',
    figures: [figure('a', 'count', 1), figure('b', 'ore', 0), figure('c', 'share', null)],
  };
  const after = {
    month: '2026-11',
    figures: [figure('a', 'count', 1), figure('b', 'ore', 935_200), figure('c', 'share', 1)],
  };
  expect(moved(before, after)).toEqual([`b  0 kr → ${formatKronor(935_200)} kr`, 'c  – → 100 %']);
});
