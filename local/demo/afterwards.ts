/** What is looked at when the decision has been sent: letter, journal, figures. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { formatKronor } from '../../shared/instrument/kronor.ts';
import { Refusal } from '../refusal.ts';
import type { Api } from './api.ts';
import { moved } from './figures.ts';
import {
  type CaseEvent,
  caseFile,
  type Figures,
  figures,
  type Place,
  verification,
} from './shapes.ts';
import type { Story } from './story.ts';

const did: Readonly<Record<string, (event: CaseEvent) => string>> = {
  calculation_made: () => 'makes the calculation from IB 1',
  letter_rendered: () => 'makes the letter',
  decision_sent: () => 'sends the decision',
  payment_registered: ({ data }) => {
    const { amountOre } = data;
    const amount = typeof amountOre === 'number' ? ` of ${formatKronor(amountOre)} kr` : '';
    return `registers the payment${amount}, which another than the decider has to attest`;
  },
};

/** Tells, each time it is asked, what the system has done by itself since then, by the journal. */
export function systemTeller(api: Api, { caseId, instanceId }: Place, story: Story) {
  let told = 0;
  return async () => {
    const { events } = await api.get(`/api/cases/${caseId}`, caseFile);
    for (const event of events.toReversed()) {
      const words = did[event.type];
      const isNew = event.no > told && event.instanceId === instanceId;
      if (isNew && event.actor.kind === 'system' && words) story.system(event.at, words(event));
      told = Math.max(told, event.no);
    }
  };
}

/** The applicant reads the letter; it is saved. @throws Refusal when it is no PDF */
export async function saveLetter(
  api: Api,
  { caseId, instanceId }: Place,
  out: string,
): Promise<string> {
  const letter = await api.getBytes(`/api/cases/${caseId}/instances/${instanceId}/letter`);
  if (!Buffer.from(letter.subarray(0, 5)).equals(Buffer.from('%PDF-'))) {
    throw new Refusal('What came as the letter is no PDF.');
  }
  await mkdir(dirname(resolve(out)), { recursive: true });
  await writeFile(out, letter);
  return `reads the letter (${Math.round(letter.byteLength / 1024)} KiB), saved as ${out}`;
}

/** A manager has the journal's chain verified. @throws Refusal when it does not hold */
export async function verifyJournal(api: Api, { caseId }: Place): Promise<string> {
  const { ok, length } = await api.get(`/api/cases/${caseId}/journal/verification`, verification);
  if (!ok) throw new Refusal(`The journal of ${caseId} does not hold.`);
  return `verifies the journal: ${length} events, every link holds`;
}

const FIGURES_MS = 30_000;

/** The figures of the unit, of the month in which the system is now. */
export function readFigures(api: Api): Promise<Figures> {
  return api.get('/api/figures', figures);
}

/**
 * The figures that moved: they follow the journal, so they are awaited until they rest.
 * @throws Refusal when none moves
 */
export async function movedFigures(api: Api, before: Figures): Promise<readonly string[]> {
  const deadline = Date.now() + FIGURES_MS;
  let last: readonly string[] = [];
  while (Date.now() < deadline) {
    await pause(1000);
    const lines = moved(before, await readFigures(api));
    if (lines.length > 0 && lines.join() === last.join()) return lines;
    last = lines;
  }
  throw new Refusal(`No figure had come to rest after ${FIGURES_MS / 1000} s.`);
}
