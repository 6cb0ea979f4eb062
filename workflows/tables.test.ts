import { describe, expect, it } from 'vitest';
import { roles } from '../shared/access/role.ts';
import { isParallel, isSystem, PART_DONE, type PersonStep, type Process } from './process.ts';
import { processes } from './registry.ts';

/** Every step of a process that a flow can come to, its parts included, with where it leads. */
function edges(process: Process): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [name, step] of Object.entries(process.steps)) {
    if (isParallel(step)) {
      out.set(name, [...Object.keys(step.parts), step.after.to]);
      for (const [part, one] of Object.entries(step.parts)) {
        out.set(
          part,
          Object.values(one.ways).map((way) => (way.to === PART_DONE ? step.after.to : way.to)),
        );
      }
    } else
      out.set(
        name,
        Object.values(step.ways).map((way) => way.to),
      );
  }
  return out;
}

function reachable(graph: Map<string, readonly string[]>, from: string): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of graph.get(name) ?? []) visit(next);
  };
  visit(from);
  return seen;
}

function personSteps(process: Process): [string, PersonStep][] {
  return Object.entries(process.steps).flatMap(([name, step]): [string, PersonStep][] => {
    if (isParallel(step)) return Object.entries(step.parts);
    return isSystem(step) ? [] : [[name, step]];
  });
}

describe.each(Object.values(processes).map((process) => [process.name, process] as const))(
  'the table of %s',
  (_name, process: Process) => {
    const graph = edges(process);

    it('comes to every step and every end from its start', () => {
      const anytime = Object.values(process.anytime).map((way) => way.to);
      const seen = new Set([...reachable(graph, process.start), ...anytime]);
      expect([...graph.keys(), ...Object.keys(process.ends)].filter((it) => !seen.has(it))).toEqual(
        [],
      );
    });

    it('comes to an end from every step', () => {
      const stuck = [...graph.keys()].filter(
        (name) => ![...reachable(graph, name)].some((to) => to in process.ends),
      );
      expect(stuck).toEqual([]);
    });

    it('gives every step of a person a role that exists and a way out that a person can take', () => {
      for (const [name, step] of personSteps(process)) {
        expect(roles, name).toContain(step.by);
        const own = Object.values(step.ways).filter((way) => way.by === undefined);
        expect(own.length, name).toBeGreaterThan(0);
      }
    });

    it('lets no step wait for a date without saying which, and the other way about', () => {
      for (const [name, step] of personSteps(process)) {
        const byDate = Object.values(step.ways).some((way) => way.by === 'date');
        expect(byDate, name).toBe(step.until !== undefined);
      }
    });

    it('has no name that is both a step, a part and an end', () => {
      const names = [...graph.keys(), ...Object.keys(process.ends)];
      expect(new Set(names).size).toBe(names.length);
    });

    it('gives a reason for every way', () => {
      const ways = [
        ...Object.values(process.steps).flatMap((step) =>
          isParallel(step)
            ? [step.after, ...Object.values(step.parts).flatMap((it) => Object.values(it.ways))]
            : Object.values(step.ways),
        ),
        ...Object.values(process.anytime),
      ];
      expect(ways.filter((way) => way.because.length < 10)).toEqual([]);
    });
  },
);
