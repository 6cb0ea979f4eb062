import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { findStep, firstParts, isParallel, isSystem, type Process } from '../process.ts';
import { processes } from '../registry.ts';
import { compileMachine, type StateMachine } from './asl.ts';
import type { State } from './states.ts';

const arn = (name: string) => `arn:aws:lambda:eu-north-1:000000000000:function:${name}`;
const functions = { route: arn('route'), openTask: arn('open'), run: (runs: string) => arn(runs) };

/** Every state of a definition by its name, those of branches and maps included. */
function allStates(machine: { readonly States: Record<string, State> }): [string, State][] {
  return Object.entries(machine.States).flatMap(([name, state]): [string, State][] => [
    [name, state],
    ...inner(state).flatMap(allStates),
  ]);
}

function inner(state: State): { readonly States: Record<string, State> }[] {
  const found: { readonly States: Record<string, State> }[] = [];
  const add = (it: unknown) => {
    if (isDefinition(it)) found.push(it);
  };
  if (Array.isArray(state.Branches)) state.Branches.forEach(add);
  add(state.ItemProcessor);
  return found;
}

function isDefinition(it: unknown): it is { readonly States: Record<string, State> } {
  return typeof it === 'object' && it !== null && 'States' in it;
}

/** Where the states of one level lead, taken apart from their branches. */
function targets(state: State): string[] {
  const choices = Array.isArray(state.Choices) ? state.Choices : [];
  const catches = Array.isArray(state.Catch) ? state.Catch : [];
  return [...choices, ...catches, state, { Next: state.Default }].flatMap(
    (it: { Next?: unknown }) => (typeof it.Next === 'string' ? [it.Next] : []),
  );
}

describe.each(Object.values(processes).map((process) => [process.name, process] as const))(
  'the machine of %s',
  (_name, process: Process) => {
    const machine: StateMachine = compileMachine(process, functions);
    const states = new Map(allStates(machine));

    it('is valid Amazon States Language', () => {
      expect(validate(JSON.parse(JSON.stringify(machine))).errors).toEqual([]);
    });

    it('has a state for each step, part and end of the table', () => {
      for (const [name, step] of Object.entries(process.steps)) {
        expect(states.has(name), name).toBe(true);
        if (isParallel(step))
          for (const part of Object.keys(step.parts)) expect(states.has(part)).toBe(true);
      }
      for (const end of Object.keys(process.ends)) expect(states.get(end)?.Type).toBe('Succeed');
    });

    it('branches on exactly the outcomes of the table', () => {
      for (const [name, state] of states) {
        const step = name.endsWith(': outcome') && findStep(process, name.slice(0, -9))?.step;
        if (!step || isParallel(step)) continue;
        const conditions = JSON.stringify(state.Choices);
        const outcomes = [...conditions.matchAll(/outcome = '([a-z_]+)'/g)].map((it) => it[1]);
        expect(outcomes, name).toEqual(Object.keys(step.ways));
      }
    });

    it('waits for a token at each step of a person, with a time-out that is caught', () => {
      const waits = [...states.values()].filter((it) =>
        String(it.Resource).endsWith('.waitForTaskToken'),
      );
      const persons = [...states.keys()].filter((name) => {
        const step = findStep(process, name.replace(/: one$/, ''))?.step;
        return step && !isParallel(step) && !isSystem(step) && states.get(name)?.Type === 'Task';
      });
      expect(waits).toHaveLength(persons.length);
      for (const wait of waits) {
        expect(wait.TimeoutSeconds).toBeGreaterThan(0);
        expect(JSON.stringify(wait.Catch)).toContain('States.Timeout');
      }
    });

    it('begins each branch of parts with the question whether it is done', () => {
      for (const [name, step] of Object.entries(process.steps)) {
        if (!isParallel(step)) continue;
        const starts = inner(states.get(name) ?? { Type: '' })
          .map((it) => JSON.stringify(it))
          .join();
        for (const first of firstParts(step)) expect(starts).toContain(`"StartAt":"${first}?"`);
      }
    });

    it('leads only to states of the same level', () => {
      const check = (level: { readonly States: Record<string, State> }): void => {
        for (const [name, state] of Object.entries(level.States)) {
          for (const to of targets(state)) expect(Object.keys(level.States), name).toContain(to);
          inner(state).forEach(check);
        }
      };
      check(machine);
    });

    it('hands functions ids, steps and tokens, and nothing else', () => {
      const allowed = ['caseId', 'instanceId', 'process', 'step', 'item', 'token'];
      for (const state of states.values()) {
        const payload: unknown = JSON.parse(JSON.stringify(state)).Arguments?.Payload ?? {};
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(Object(payload))));
      }
    });
  },
);
