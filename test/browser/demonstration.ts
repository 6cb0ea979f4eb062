/** The households of the shipped demonstrations, as their answers are typed in forms. */
import { join } from 'node:path';
import * as z from 'zod';
import { monthsToTry } from '../../local/demo/months.ts';
import { readScript, writtenIn } from '../../local/demo/script.ts';
import { root } from '../../local/settings.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { daysFromNow } from '../stack/answers/day.ts';

const answer = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const answersSchema = z.record(
  z.string(),
  z.union([answer, z.array(z.record(z.string(), answer))]),
);

/** How a step is done: the way out of it, and the answers. */
export interface Told {
  readonly outcome: string;
  readonly answers: Answers;
}

/** A demonstration as one household lives it, in the first month that has a norm. */
export async function demonstration(file: string) {
  const script = await readScript(join(root, 'test/demo', file));
  const today = daysFromNow(0);
  const [month = today.slice(0, 7)] = monthsToTry(today.slice(0, 7));
  const told = (given: z.core.util.JSONType) =>
    answersSchema.parse(writtenIn(z.record(z.string(), z.json()).parse(given), { today, month }));
  const children = z.array(z.object({ name: z.string() })).parse(script.application.children);
  const list = (step: string): readonly Told[] =>
    [script.tasks[step] ?? []]
      .flat()
      .map(({ outcome, answers }) => ({ outcome, answers: told(answers) }));
  return {
    applicant: script.applicant,
    application: told(script.application),
    children: children.map(({ name }) => name),
    /** The analyses in the order of the children; other steps have one. */
    acts: list,
    act: (step: string): Told => {
      const [act] = list(step);
      if (!act) throw new Error(`${file} says nothing of ${step}`);
      return act;
    },
  };
}
