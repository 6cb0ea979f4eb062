/** `npm run verify [-- CASE]`: holds the journals of the local copy to their own hashes. */
import { verifyChain } from '../shared/journal/chain.ts';
import { readJournal } from '../shared/store/case-page.ts';
import { caseHead } from '../shared/store/item/case.ts';
import { caseKey } from '../shared/store/key.ts';
import { read, type Table } from '../shared/store/table.ts';
import type { Settings } from './settings.ts';
import { allOfType, storedTable } from './stored-table.ts';

/** A line for each case; returns how many journals are broken, naming the first broken link of each. */
export async function verifyJournals(
  settings: Settings,
  only: string | undefined,
  say: (line: string) => void,
): Promise<number> {
  const table = await storedTable(settings);
  const cases = only === undefined ? await allCases(table) : [only];
  let broken = 0;
  for (const caseId of cases) {
    const line = await verdictOf(table, caseId);
    if (!line.ok) broken += 1;
    say(line.text);
  }
  say(`${cases.length - broken} whole, ${broken} broken`);
  return broken;
}

async function verdictOf(table: Table, caseId: string): Promise<{ ok: boolean; text: string }> {
  const head = await read(table, caseHead, caseKey.head(caseId));
  if (!head) return { ok: false, text: `${caseId}  there is no such case` };
  const verdict = verifyChain(await readJournal(table, caseId), head.journal);
  return verdict.ok
    ? { ok: true, text: `${caseId}  whole, ${verdict.length} events` }
    : { ok: false, text: `${caseId}  broken at event ${verdict.firstBroken}: ${verdict.reason}` };
}

async function allCases(table: Table): Promise<string[]> {
  const heads = await allOfType(table, caseHead.type);
  return heads.map(({ caseId }) => String(caseId)).sort();
}
