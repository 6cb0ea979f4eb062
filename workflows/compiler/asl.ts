import {
  type Each,
  findStep,
  firstParts,
  isParallel,
  isSystem,
  PART_DONE,
  type ParallelStep,
  type PersonStep,
  type Process,
  partsAfter,
  type SystemStep,
  type Way,
} from '../process.ts';
import { personTask, ROUTE, routeTask, type State, systemTask } from './states.ts';

/** The functions that a machine calls, by what they are for; values are ARNs (or tokens of them). */
export type MachineFunctions = {
  readonly route: string;
  readonly openTask: string;
  /** The function that runs a system step, by the step's `runs`. */
  readonly run: (runs: string) => string;
};

export type StateMachine = {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly States: Record<string, State>;
};

const WHERE = 'where';
const AFTER = ': outcome';

/**
 * The state machine of a process, in Amazon States Language with JSONata. Its first state asks the
 * table where the instance is, so a lost execution goes on from there; an outcome that the machine
 * does not expect leads back to that question. Names of steps and ends are those of the table.
 */
export function compileMachine(process: Process, functions: MachineFunctions): StateMachine {
  const states: Record<string, State> = {
    [ROUTE]: { ...routeTask(functions.route), Next: WHERE },
    [WHERE]: {
      Type: 'Choice',
      Choices: [...Object.keys(process.steps), ...Object.keys(process.ends)].map((name) => ({
        Condition: `{% $states.input.step = '${name}' %}`,
        Next: name,
      })),
      Default: 'unknown step',
    },
    'unknown step': {
      Type: 'Fail',
      Error: 'UnknownStep',
      Cause: 'The table lacks the step that the instance is recorded at',
    },
  };
  for (const [name, step] of Object.entries(process.steps)) {
    if (isParallel(step)) Object.assign(states, parallelStates(process, name, step, functions));
    else Object.assign(states, singleStates(process, name, step, functions));
  }
  for (const end of Object.keys(process.ends)) states[end] = { Type: 'Succeed' };
  return { Comment: process.about, QueryLanguage: 'JSONata', StartAt: ROUTE, States: states };
}

function singleStates(
  process: Process,
  name: string,
  step: PersonStep | SystemStep,
  functions: MachineFunctions,
): Record<string, State> {
  const task = isSystem(step)
    ? systemTask(functions.run(step.runs), process.name, name)
    : personTask(functions.openTask, process.name, name);
  return {
    [name]: { ...task, Next: `${name}${AFTER}` },
    [`${name}${AFTER}`]: choice(step.ways, (way) => target(process, way), ROUTE),
  };
}

/** A way into parts side by side goes by the first state, which knows what is already done. */
function target(process: Process, way: Way): string {
  const step = process.steps[way.to];
  return step && isParallel(step) ? ROUTE : way.to;
}

function choice(
  ways: { readonly [outcome: string]: Way },
  to: (way: Way) => string,
  otherwise: string,
): State {
  return {
    Type: 'Choice',
    Choices: Object.entries(ways).map(([outcome, way]) => ({
      Condition: `{% $states.input.outcome = '${outcome}' %}`,
      Next: to(way),
    })),
    Default: otherwise,
  };
}

function parallelStates(
  process: Process,
  name: string,
  step: ParallelStep,
  functions: MachineFunctions,
): Record<string, State> {
  const branches = firstParts(step).map((first) => branch(process, step, first, functions));
  return { [name]: { Type: 'Parallel', Branches: branches, Next: ROUTE } };
}

function branch(process: Process, step: ParallelStep, first: string, functions: MachineFunctions) {
  const end = `${first}: done`;
  const led = new Set(
    Object.values(step.parts).flatMap(({ ways }) => Object.values(ways).map(({ to }) => to)),
  );
  const states: Record<string, State> = {};
  const add = (part: string): void => {
    const declared = findStep(process, part)?.step;
    if (!declared || isParallel(declared) || isSystem(declared) || `${part}?` in states) return;
    if (led.has(part))
      states[`${part}: refresh`] = { ...routeTask(functions.route), Next: `${part}?` };
    states[`${part}?`] = {
      Type: 'Choice',
      Choices: [{ Condition: `{% $count($states.input.open.${part}) > 0 %}`, Next: part }],
      // Nothing of this part is open: it is done already, unless it led on to a part that is not.
      Default: partsAfter(step, part)[0]?.concat(': refresh') ?? end,
    };
    if (declared.each !== undefined) {
      states[part] = mapOver(declared.each, process, part, end, functions);
    } else {
      states[part] = {
        ...personTask(functions.openTask, process.name, part),
        Next: `${part}${AFTER}`,
      };
      const to = (way: Way) => (way.to === PART_DONE ? end : `${way.to}: refresh`);
      states[`${part}${AFTER}`] = choice(declared.ways, to, end);
    }
    for (const way of Object.values(declared.ways)) {
      if (way.to !== PART_DONE) add(way.to);
    }
  };
  add(first);
  states[end] = { Type: 'Pass', Output: {}, End: true };
  return { StartAt: `${first}?`, States: states };
}

function mapOver(
  each: Each,
  process: Process,
  part: string,
  end: string,
  functions: MachineFunctions,
): State {
  return {
    Type: 'Map',
    Comment: `One wait for each of: ${each}`,
    Items: `{% $states.input.open.${part} %}`,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'INLINE' },
      StartAt: `${part}: one`,
      States: {
        [`${part}: one`]: {
          ...personTask(functions.openTask, process.name, part, true),
          End: true,
        },
      },
    },
    Next: end,
  };
}
