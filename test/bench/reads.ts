/** Read units of the pages that everybody opens all day, with few cases in the table and with many. */
import { addressOf } from '../../local/settings.ts';
import type { Cloud } from '../stack/cloud.ts';
import type { Login } from '../stack/login.ts';
import { caseIdOf, fill } from './cases.ts';
import type { Meter } from './meter.ts';
import { browserOf } from './people.ts';
import type { Row } from './row.ts';

/** A page as a browser asks for it. @throws Error when it is not there */
export async function openPage(cloud: Cloud, path: string, cookie: string): Promise<void> {
  const answer = await fetch(`${addressOf(cloud.settings)}${path}`, { headers: { cookie } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
}

const pages = [
  ['worklist', '/handlaggning'],
  ['case page', `/handlaggning/arenden/${caseIdOf(0)}`],
] as const;

/** A row for each page. It is the page that is measured, with session and log of reading. */
export async function reads(
  cloud: Cloud,
  meter: Meter,
  worker: Login,
  [few, many]: readonly [number, number],
): Promise<readonly Row[]> {
  const cookie = await browserOf(cloud, worker);
  const unitsOf = async (path: string) => {
    meter.reset();
    await openPage(cloud, path, cookie);
    return meter.read().readUnits;
  };
  const measure = async () => {
    const units: number[] = [];
    for (const [, path] of pages) units.push(await unitsOf(path));
    return units;
  };
  await fill(cloud.table, worker.viewer, 0, few);
  const before = await measure();
  await fill(cloud.table, worker.viewer, few, many);
  const after = await measure();
  return pages.map(([what], index) => ({
    what: `${what}: read units at ${few} and at ${many} cases`,
    measured: `${before[index]} and ${after[index]}`,
    budget: 'equal',
    ok: before[index] === after[index],
  }));
}
