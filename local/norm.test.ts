import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculationSchema } from '../shared/norm/calculation.ts';
import { theExampleE9 } from '../shared/norm/input.builder.ts';
import { root } from './settings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norm-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as people type it. */
function norm(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['run', '--silent', 'norm', '--', ...args],
      { cwd: root },
      (error, out, err) => {
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, out, err });
      },
    );
  });
}

async function normOf(content: string): Promise<Ran> {
  const path = join(folder, 'household.json');
  await writeFile(path, content);
  const ran = await norm(path);
  return { ...ran, err: ran.err.replace(path, 'household.json') };
}

test('the worked example comes out as rows and sums on stdout', async () => {
  const { code, out, err } = await normOf(JSON.stringify(theExampleE9()));
  expect([code, err]).toEqual([0, '']);
  const { rows, sums } = calculationSchema.parse(JSON.parse(out));
  expect(sums.support).toBe(7260_00);
  expect(rows.find(({ id }) => id === 'income.lon')?.approved).toBe(6750_00);
});

test.each([
  ['not JSON', '{', /^household\.json is not JSON: .+\n$/],
  [
    'a kind of cost that is not there',
    JSON.stringify({
      ...theExampleE9(),
      costs: [{ id: 'a', kind: 'bil', applied: 1, source: 's' }],
    }),
    /^household\.json is not a household to calculate: costs\.0\.kind: .+\n$/,
  ],
  [
    'a key that is not known',
    JSON.stringify({ ...theExampleE9(), extra: 1 }),
    /^household\.json is not a household to calculate: .*"extra".*\n$/,
  ],
  [
    'a month without a norm',
    JSON.stringify(theExampleE9({ month: '2031-01' })),
    /^household\.json cannot be calculated: NoNormTable, month 2031-01\n$/,
  ],
])('%s gives one message and exit code 2', async (_what, content, message) => {
  const { code, out, err } = await normOf(content);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

test('without a file, or with one that is not there, it says how it is used', async () => {
  const none = await norm();
  const lost = await norm('/nowhere/household.json');
  expect([none.code, lost.code]).toEqual([2, 2]);
  expect(none.err).toMatch(/^Use: npm run --silent norm -- household\.json .+\n$/);
  expect(lost.err).toMatch(/^\/nowhere\/household\.json cannot be read\. Use: .+\n$/);
});
