/** What a demonstration is written in: who applies, with which answers, and what each step answers. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { addDays, type LocalDate } from '../../shared/clock/calendar.ts';
import { Refusal } from '../refusal.ts';

const answers = z
  .record(z.string(), z.json())
  .describe('Answers of the form, as the API takes them (docs/generated/openapi.json)');

const act = z.strictObject({
  outcome: z.string().describe('The way out of the task'),
  answers,
});

/** How one task is completed. */
export type Act = z.infer<typeof act>;

/** The file of a demonstration. */
export const scriptSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().describe('What it shows, in a line'),
  applicant: z.string().describe('A login of the demonstration district who applies'),
  application: answers.describe(
    'Answers of the form ansokan. "<month>" stands for the first month that is free',
  ),
  tasks: z
    .record(z.string(), z.union([act, z.array(act)]))
    .describe(
      'By step, how its task is completed. A list has one for each child of the application, in order. ' +
        'A decision beyond delegation is made by "beslut" too. "<today>", "<today+7>" and "<today-7>" are dates',
    ),
});

/** A demonstration. */
export type Script = z.infer<typeof scriptSchema>;

/**
 * Reads a demonstration from its file.
 * @throws Refusal that says what is wrong with it, and where
 */
export async function readScript(path: string): Promise<Script> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal(`There is no file ${path}. One is shipped: test/demo/familj.json`);
  });
  const parsed = scriptSchema.safeParse(jsonOf(text, path));
  if (parsed.success) return parsed.data;
  throw new Refusal(`${path} is no demonstration:\n${z.prettifyError(parsed.error)}`);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Answers with the month and the dates written in where the file has placeholders. */
export function writtenIn(
  given: Act['answers'],
  { today, month }: { readonly today: LocalDate; readonly month: string },
): unknown {
  const write = (value: unknown): unknown => {
    if (typeof value === 'string') return stringOf(value);
    if (Array.isArray(value)) return value.map(write);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, write(inner)]));
  };
  const stringOf = (text: string): string => {
    if (text === '<month>') return month;
    const days = /^<today([+-]\d{1,3})?>$/.exec(text);
    return days ? addDays(today, Number(days[1] ?? 0)) : text;
  };
  return write(given);
}

/** How the task of a step is completed; for a child, by its place among the application's children. */
export function actFor(
  script: Script,
  task: {
    readonly step: string;
    readonly about?: { readonly item?: string | undefined } | undefined;
  },
): Act | undefined {
  const found = script.tasks[task.step === 'beslut_chef' ? 'beslut' : task.step];
  if (!Array.isArray(found)) return found;
  const { children } = script.application;
  const names = z
    .array(z.object({ name: z.string() }))
    .catch([])
    .parse(children);
  return found[names.findIndex(({ name }) => name === task.about?.item)];
}
