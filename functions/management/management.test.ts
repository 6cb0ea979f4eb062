import { describe, expect, test } from 'vitest';
import { dataPoints } from '../../shared/indicator/data-points.ts';
import { indicatorList } from '../../shared/indicator/indicators.ts';
import type { CounterDelta } from '../../shared/indicator/project.ts';
import { counterWrites } from '../../shared/store/figures.ts';
import { remittal } from '../../shared/store/item/remittal.ts';
import { openTask } from '../../shared/store/item/task.ts';
import { commit, created, put } from '../../shared/store/table.ts';
import { aRemittal } from '../../shared/store/test/a-remittal.ts';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import { audience } from '../../shared/web/audience.ts';
import type { Session } from '../../shared/web/session.ts';
import { aContext, anEvent, aSession, somePorts } from '../../shared/web/test/an-event.ts';
import { type Dashboards, graphsOf, type Line, type Window } from './dashboards.ts';
import { routes } from './routes.ts';

// The tests' clock stands at 17 March 2026.
const manager: Partial<Session> = {
  roles: ['enhetschef'],
  unit: 'norrmalm',
  name: 'Erik Strandberg',
};

function grown(counter: string, add: number, month = '2026-03', unit = 'norrmalm'): CounterDelta {
  return { unit, month, counter, add };
}

const noDashboards: Dashboards = { graphs: async () => undefined, values: async () => [] };

async function aDistrict(deltas: readonly CounterDelta[] = [], dashboards = noDashboards) {
  const table = memoryTable();
  for (const delta of deltas) await commit(table, counterWrites([delta]));
  const as = (who: Partial<Session>) => {
    const { ports, cookie } = somePorts(aSession(who));
    const handler = audience(routes, ports, {
      table,
      dashboards,
      clock: ports.clock,
      newId: (n) => 'X'.repeat(n),
    });
    return async (path: string, query: Readonly<Record<string, string>> = {}) => {
      const event = anEvent({ path, query, headers: { cookie, host: 'localhost' } });
      const result = await handler(event, aContext);
      const { body = '', isBase64Encoded } = result;
      return {
        status: result.statusCode,
        headers: result.headers ?? {},
        body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
      };
    };
  };
  return { table, as };
}

function sourceOf(name: string): string {
  return indicatorList.find((indicator) => indicator.name === name)?.source ?? '';
}

/** The text of a page, with every tag a space. */
function words(html: string): string {
  return (html.split('<main')[1] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('the goal board', () => {
  test('shows every indicator with its source, also when nothing has happened', async () => {
    const { as } = await aDistrict();
    const { status, body } = await as(manager)('/styrning');
    expect(status).toBe(200);
    for (const { title, source } of indicatorList) {
      expect(body).toContain(title.sv);
      expect(body).toContain(source);
    }
    expect(words(body)).toContain('Norrmalm, mars 2026');
  });

  test('shows value, basis and target of what was counted', async () => {
    const { as } = await aDistrict([
      grown('applications_in', 7),
      grown('nybesok_kept', 9, '2026-01'),
      grown('nybesok_missed', 1),
    ]);
    const text = words((await as(manager)('/styrning')).body);
    expect(text).toMatch(/Inkomna ansökningar .*? 7 7 – mars 2026/);
    expect(text).toMatch(
      /Nybesök erbjudna inom 14 dagar .*? 90 % 10 Minst 100 % Inte nått januari–mars 2026/,
    );
  });

  test('never rounds up to a target that was missed', async () => {
    const { as } = await aDistrict([grown('nybesok_kept', 99_999), grown('nybesok_missed', 1)]);
    expect(words((await as(manager)('/styrning')).body)).toMatch(/99,9 % 100000 Minst 100/);
  });

  test('the months go back half a year, into the year before, for those who hear the page too', async () => {
    const { as } = await aDistrict([
      grown('applications_in', 3, '2025-10'),
      grown('applications_in', 7),
    ]);
    const { body } = await as(manager)('/styrning');
    expect(body).toContain(
      '<title>oktober 2025: 3; november 2025: 0; december 2025: 0; januari 2026: 0; februari 2026: 0; mars 2026: 7</title>',
    );
  });

  test('another month can be chosen, but none that has not been', async () => {
    const { as } = await aDistrict([grown('decided', 6, '2026-02')]);
    const february = words((await as(manager)('/styrning', { manad: '2026-02' })).body);
    expect(february).toMatch(/Fattade beslut .*? 6 6 – februari 2026/);
    const later = words((await as(manager)('/styrning', { manad: '2026-04' })).body);
    expect(later).toContain('Norrmalm, mars 2026');
  });

  test('what stands open is shown step by step in the order of the process', async () => {
    const { as } = await aDistrict([
      grown('open.nyansokan.forslag', 2, 'all'),
      grown('open.nyansokan.mottagning', 4, 'all'),
      grown('open.nyansokan.utredning', 0, 'all'),
    ]);
    const text = words((await as(manager)('/styrning')).body);
    expect(text).toMatch(/Steg Öppna Mottagning 4 Förslag till beslut 2/);
    expect(text).toMatch(/Öppna ansökningar .*? 6 6 – Just nu/);
  });

  test('overdue tasks are counted by step, with the oldest, and name nobody', async () => {
    const { table, as } = await aDistrict();
    const task = {
      caseId: 'EB-26-ABC123',
      instanceId: 'A-11111111',
      step: 'ib1',
      role: 'socialsekreterare',
      unit: 'norrmalm',
      form: 'ib1',
      formVersion: 1,
      version: 1,
      openedAt: '2026-03-01T08:00:00.000Z',
      assignee: { sub: 'sub-sofia', name: 'Sofia Wikander' },
      protectedIdentity: false,
    } as const;
    await commit(table, [
      created(openTask, { ...task, task: 'ib1.2', dueAt: '2026-03-11T22:59:59.999Z' }),
      created(openTask, { ...task, task: 'ib1.3', dueAt: '2026-03-15T22:59:59.999Z' }),
      created(openTask, { ...task, task: 'ib1.4', dueAt: '2026-03-25T22:59:59.999Z' }),
    ]);
    const { body } = await as(manager)('/styrning');
    expect(words(body)).toContain('2 uppgifter har gått över tiden.');
    expect(words(body)).toMatch(/IB 1 – Underlag 2 6 dagar för sent/);
    // On a narrow screen a row is told cell by cell: three columns side by side do not fit.
    expect(body).toContain('data-label="Äldsta"');
    expect(body).not.toContain('Sofia');
    expect(body).not.toContain('EB-26-ABC123');
  });
});

describe('who sees what', () => {
  const small = [
    grown('applications_in', 3),
    grown('decided', 8),
    grown('open.nyansokan.mottagning', 2, 'all'),
    grown('open.nyansokan.utredning', 9, 'all'),
  ];

  test.each([
    ['a controller', { roles: ['controller'], unit: 'norrmalm' } satisfies Partial<Session>],
    [
      'the manager of another unit',
      { roles: ['enhetschef'], unit: 'kungsholmen' } satisfies Partial<Session>,
    ],
  ])('%s sees no figure that rests on fewer than five', async (_, who) => {
    const { as } = await aDistrict(small);
    const { body } = await as(who)('/styrning', { enhet: 'norrmalm' });
    const text = words(body);
    expect(text).toMatch(/Inkomna ansökningar .*? Visas inte –/);
    expect(text).toMatch(/Fattade beslut .*? 8 8/);
    expect(text).toMatch(/Mottagning Visas inte Utredning Visas inte/);
    expect(text).not.toContain('Försenade uppgifter');
    expect(body).not.toContain('mars 2026: 3');
  });

  test('a year is not shown from which a small month could be found', async () => {
    const { as } = await aDistrict([
      grown('nybesok_kept', 20, '2026-01'),
      grown('nybesok_kept', 2, '2026-02'),
    ]);
    const controller = as({ roles: ['controller'], unit: 'norrmalm' });
    expect(words((await controller('/styrning')).body)).toMatch(/Nybesök erbjudna .*? Visas inte/);
    expect(words((await as(manager)('/styrning')).body)).toMatch(/Nybesök erbjudna .*? 100 % 22/);
  });

  test.each(['socialsekreterare', 'mottagningssekreterare', 'jobbtorgscoach', 'sokande'] as const)(
    'the pages are not for %s',
    async (role) => {
      const { as } = await aDistrict(small);
      const get = as({ roles: [role], unit: 'norrmalm' });
      for (const path of ['/styrning', '/styrning/siffror.csv', '/styrning/dashboard']) {
        expect((await get(path)).status).toBe(403);
      }
    },
  );
});

describe('the file', () => {
  test('has the same figures, without those that rest on fewer than five, for everybody', async () => {
    const { as } = await aDistrict([
      grown('applications_in', 3),
      grown('decided', 8),
      grown('paid_ore', 1_234_550),
      grown('payment_orders', 6),
    ]);
    const { status, headers, body } = await as(manager)('/styrning/siffror.csv');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('vagen-norrmalm-2026-03.csv');
    const lines = body.split('\r\n');
    expect(lines[0]).toContain('enhet;tid;nyckeltal');
    expect(lines).toContain(
      `norrmalm;mars 2026;applications_in;;Inkomna ansökningar;;antal;;Visas inte;;;${sourceOf('applications_in')}`,
    );
    expect(lines).toContain(
      `norrmalm;mars 2026;decided;;Fattade beslut;8;antal;8;;;;${sourceOf('decided')}`,
    );
    expect(lines.find((line) => line.includes(';paid;'))).toContain(';12345,50;kronor;6;');
  });
});

describe('the dashboards of CloudWatch', () => {
  const dashboard = JSON.stringify({
    widgets: [
      {
        type: 'metric',
        properties: {
          view: 'timeSeries',
          title: 'Nybesök inom 14 dagar',
          region: 'eu-north-1',
          stat: 'Average',
          metrics: [
            [
              'Vagen',
              'NybesokWithin14Days',
              'process',
              'nyansokan',
              'unit',
              'norrmalm',
              { label: 'nyansokan', period: 86400 },
            ],
            [
              'Vagen',
              'NybesokWithin14Days',
              'process',
              'jobbtorg_remiss',
              'unit',
              'norrmalm',
              { label: 'jobbtorg_remiss' },
            ],
            [{ expression: 'm1 + m2' }],
          ],
          annotations: { horizontal: [{ value: 1, label: 'Mål' }] },
        },
      },
      { type: 'text', properties: { markdown: 'hej' } },
    ],
  });

  function cloudWatch() {
    const asked: { lines: readonly Line[]; window: Window }[] = [];
    const dashboards: Dashboards = {
      graphs: async (name) => (name === 'vagen-mal-norrmalm' ? graphsOf(dashboard) : undefined),
      values: async (lines, window) => {
        asked.push({ lines, window });
        return lines.map(({ label }) =>
          label === 'nyansokan' ? new Map([['2026-03-17T00:00:00.000Z', 0.75]]) : new Map(),
        );
      },
    };
    return { dashboards, asked };
  }

  test('a dashboard’s body is read as the plain metrics that it draws', () => {
    expect(graphsOf(dashboard)).toEqual([
      {
        title: 'Nybesök inom 14 dagar',
        lines: ['nyansokan', 'jobbtorg_remiss'].map((process) => ({
          label: process,
          namespace: 'Vagen',
          metric: 'NybesokWithin14Days',
          dimensions: { process, unit: 'norrmalm' },
          statistic: 'Average',
        })),
        levels: [{ value: 1, label: 'Mål' }],
      },
    ]);
  });

  test('the unit’s manager sees it drawn, with the same numbers as a table', async () => {
    const { dashboards, asked } = cloudWatch();
    const { as } = await aDistrict([], dashboards);
    const { status, body } = await as(manager)('/styrning/dashboard');
    expect(status).toBe(200);
    expect(words(body)).toMatch(/Nybesök inom 14 dagar .*17 mars 0,75/);
    expect(body).toContain('<svg class="chart" role="img"');
    expect(body).not.toMatch(/style=|<script/);
    expect(asked[0]?.window).toEqual({
      from: new Date('2026-03-04T00:00:00.000Z'),
      to: new Date('2026-03-18T00:00:00.000Z'),
      period: 86_400,
    });
  });

  test('it is not there for those who may not see small numbers, nor by a name of their own', async () => {
    const { dashboards } = cloudWatch();
    const { as } = await aDistrict([], dashboards);
    const statuses = await Promise.all([
      as({ roles: ['controller'], unit: 'norrmalm' })('/styrning/dashboard'),
      as(manager)('/styrning/dashboard', { enhet: 'kungsholmen' }),
      as(manager)('/styrning/dashboard', { visa: 'drift' }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('a metric has unit and process for dimensions and nothing of a person', () => {
    const points = dataPoints({
      type: 'decision_made',
      at: '2026-03-17T08:00:00.000Z',
      process: 'nyansokan',
      data: { unit: 'norrmalm', daysFromContact: 12, adult: 'adult1', decisionId: 'D-1' },
    });
    expect(points.length).toBeGreaterThan(0);
    for (const { dimensions } of points) {
      expect(Object.keys(dimensions).sort()).toEqual(['process', 'unit']);
    }
  });
});

describe('late activity plans', () => {
  const late = aRemittal({
    dueAt: '2026-03-13T22:59:59.999Z',
    escalatedAt: '2026-03-13T23:01:00.000Z',
    remindedAt: ['2026-03-11T22:01:00.000Z', '2026-03-12T23:01:00.000Z'],
  });

  test('are listed for the managers of the unit, with names and reminders', async () => {
    const { table, as } = await aDistrict();
    await commit(table, [put(remittal, late)]);
    const { status, body } = await as(manager)('/styrning/remisser');
    expect(status).toBe(200);
    const said = words(body);
    for (const one of [
      'EB-26-ABC123',
      'Jobbtorg City',
      'Sofia Wikander',
      '4 dagar för sent',
      'Påminnelse 1: 11 mars 2026',
      'Påminnelse 2: 13 mars 2026',
      'Till båda sidors chefer: 14 mars 2026',
    ]) {
      expect(said).toContain(one);
    }
    expect(said).not.toContain('Amina');
    const other = await as({ ...manager, unit: 'kungsholmen' })('/styrning/remisser');
    expect(other.body).not.toContain('EB-26-ABC123');
  });

  test('say when the coach who acknowledged has left the office', async () => {
    const { table, as } = await aDistrict();
    const said = async () => words((await as(manager)('/styrning/remisser')).body);
    await commit(table, [put(remittal, late)]);
    expect(await said()).toContain('Ingen har tagit emot');
    const acknowledgedAt = '2026-03-10T09:00:00.000Z';
    await commit(table, [put(remittal, { ...late, status: 'acknowledged', acknowledgedAt })]);
    expect(await said()).toContain('Ingen just nu, coachen har lämnat kontoret');
  });

  test('are not listed when the plan has come, nor for those who do not lead', async () => {
    const { table, as } = await aDistrict();
    await commit(table, [put(remittal, { ...late, status: 'following' })]);
    expect(words((await as(manager)('/styrning/remisser')).body)).toContain(
      'Ingen aktivitetsplan är sen.',
    );
    expect((await as({ roles: ['controller'], unit: null })('/styrning/remisser')).status).toBe(
      403,
    );
    expect(
      (await as({ roles: ['jobbtorgscoach'], unit: 'jobbtorg_city' })('/styrning/remisser')).status,
    ).toBe(403);
  });
});
