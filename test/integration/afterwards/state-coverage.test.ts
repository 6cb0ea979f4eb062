import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../../../local/settings.ts';
import { cloudOf } from '../../stack/cloud.ts';
import { coverageTable, stateCoverage } from '../../stack/coverage/report.ts';

test('every state of every machine was entered during the run', async () => {
  const rows = await stateCoverage(await cloudOf(inject('copy')));
  const table = coverageTable(rows);
  await mkdir(join(root, 'reports'), { recursive: true });
  await writeFile(join(root, 'reports', 'state-coverage.md'), table);
  console.log(table.split('\n')[0]);
  expect(rows.length).toBeGreaterThan(40);
  const never = rows.filter(({ proof }) => proof === undefined);
  expect(never.map(({ process, state }) => `${process}: ${state}`)).toEqual([]);
});
