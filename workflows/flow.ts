import * as z from 'zod';
import type { Process } from './process.ts';
import { type ProcessName, processes } from './registry.ts';

const processNames = Object.keys(processes).filter(
  (name): name is ProcessName => name in processes,
);

/** A place where somebody or something is at work: a step, possibly for one item, at one visit. */
export const place = z.strictObject({
  step: z.string(),
  item: z.string().optional(),
  visit: z.int().positive(),
});
export type Place = z.infer<typeof place>;

const part = place.extend({ state: z.enum(['open', 'done']), outcome: z.string().optional() });
export type Part = z.infer<typeof part>;

/**
 * Where one run-through of a process is. `visit` counts entered steps, so that a step that is entered
 * again is another place; `items` are the references that repeated parts run over, never personal data.
 */
export const flow = z.strictObject({
  process: z.enum(processNames),
  step: z.string(),
  visit: z.int().positive(),
  parts: z.array(part),
  items: z.strictObject({ children: z.array(z.string()), remittals: z.array(z.string()) }),
});
export type Flow = z.infer<typeof flow>;

/** The key of the task of a place, unique within its instance and the same however often it is asked. */
export function taskKey(at: Place): string {
  return [at.step, ...(at.item === undefined ? [] : [at.item]), at.visit].join('.');
}

/** Whether the flow has come to one of the ends of its table. */
export function hasEnded(process: Process, at: Pick<Flow, 'step'>): boolean {
  return at.step in process.ends;
}

/** Every place that is open now: the parts that are not done, or else the step itself. */
export function openPlaces(process: Process, at: Flow): readonly Place[] {
  if (hasEnded(process, at)) return [];
  const step = process.steps[at.step];
  if (step === undefined) return [];
  if (!('parts' in step)) return [{ step: at.step, visit: at.visit }];
  return at.parts
    .filter((one) => one.state === 'open')
    .map(({ step: name, item, visit }) => ({
      step: name,
      visit,
      ...(item === undefined ? {} : { item }),
    }));
}
