/** `npm run demo -- FILE`: plays a demonstration on the copy that runs. */
import { parseArgs } from 'node:util';
import { localMonth } from '../../shared/clock/stockholm.ts';
import { formatKronor } from '../../shared/instrument/kronor.ts';
import type { DemonstrationPerson } from '../district.ts';
import { readOutputs } from '../outputs.ts';
import { Refusal } from '../refusal.ts';
import { addressOf, endpointOf, type Settings } from '../settings.ts';
import type { LoginPlace } from '../sign-in.ts';
import {
  movedFigures,
  readFigures,
  saveLetter,
  systemTeller,
  verifyJournal,
} from './afterwards.ts';
import { type Api, apiOf } from './api.ts';
import { monthsToTry } from './months.ts';
import { personNamed, personOf } from './people.ts';
import { apply, playToTheEnd, type Stage } from './play.ts';
import { readScript } from './script.ts';
import { storyFor } from './story.ts';

const usage = 'npm run demo -- FILE [--out LETTER.pdf], for example test/demo/familj.json';

interface Asked {
  readonly file: string;
  readonly out: string | undefined;
}

function asked(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, out: values.out };
  } catch {
    // What cannot be read is answered as if nothing had been asked.
  }
  throw new Refusal(`Say what to play: ${usage}`);
}

async function placeOf(settings: Settings): Promise<LoginPlace> {
  const address = addressOf(settings);
  const answers = await fetch(`${address}/api/openapi.json`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!answers) {
    throw new Refusal(`Nothing answers at ${address}. Start it first, and leave it on: npm start`);
  }
  const { ClientId: clientId } = await readOutputs(settings);
  return { endpoint: endpointOf(settings), clientId, address };
}

/** Everybody's way in, each logged in once. */
function waysIn(place: LoginPlace): Stage['as'] {
  const open = new Map<string, Promise<Api>>();
  return (person: DemonstrationPerson) => {
    const api = open.get(person.username) ?? apiOf(place, person);
    open.set(person.username, api);
    return api;
  };
}

/**
 * Plays the demonstration until the decision is sent, and shows what came of it.
 * @throws Refusal when anything of it does not happen
 */
export async function playDemo(settings: Settings, args: readonly string[]): Promise<void> {
  const { file, out } = asked(args);
  const script = await readScript(file);
  const applicant = personNamed(script.applicant);
  const place = await placeOf(settings);
  const as = waysIn(place);
  const story = storyFor(console.log, () => new Date());
  const months = monthsToTry(localMonth(new Date().toISOString()));
  const manager = await as(personOf('bitradande_enhetschef'));
  const stage: Stage = { script, as, applicant, months, story, settleMs: 800 };
  story.say(`${script.title}\n${place.address}\n`);

  const before = await readFigures(manager);
  const sent = await apply(stage);
  const tell = systemTeller(await as(personOf('socialsekreterare')), sent, story);
  const { decision } = await playToTheEnd(stage, sent, tell);
  if (decision?.sentAt === undefined) throw new Refusal('It ended without a decision.');
  story.did(manager.person, await verifyJournal(manager, sent));
  const letter = out ?? `reports/demo-${sent.caseId}-${sent.month}.pdf`;
  story.did(applicant, await saveLetter(await as(applicant), sent, letter));
  story.say(
    `\nDecision: ${decision.kind}, ${formatKronor(decision.amount)} kr. Figures that moved:`,
  );
  for (const line of await movedFigures(manager, before)) story.say(`  ${line}`);
}
