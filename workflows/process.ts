/**
 * What a process table is made of. A process is declared once, as data; the state machine, the legal
 * transitions, the diagram and the tests are all made from that one declaration.
 * May import the roles, forms and clocks of the shared domain, and nothing else.
 */

/** Who may take a way out of a step when it is not the step's own role. */
export type Mover = 'date' | 'fact' | 'system';

/** One way out of a step: where it leads, why it exists, and who else than the step's role takes it. */
export type Way = {
  readonly to: string;
  readonly because: string;
  readonly by?: Mover;
};

type Ways = { readonly [outcome: string]: Way };

/** What a step is repeated over: the children of the household, or the remittals sent. */
export type Each = 'children' | 'remittals';

/**
 * The dates of an instance that a step can wait until: for an answer, for the signature of a plan, for
 * a consent, for the end of a pause.
 */
export type Until = 'replyBy' | 'signBy' | 'consentBy' | 'pausedTo';

/** The dates of an instance by which a step is to be done, and does not go on by itself. */
export type DueOn = 'followUpOn';

/** A step that waits for a person of a role (and possibly for a fact, which closes the same wait). */
export type PersonStep = {
  readonly by: string;
  readonly form: string;
  readonly clock?: string;
  /**
   * Waits until a date that was chosen when the step was entered, and then goes on by itself. It names
   * the date: what two places at once may wait for are two dates.
   */
  readonly until?: Until;
  /** A date that was chosen beforehand, by which it is to be done; nothing happens by itself then. */
  readonly due?: DueOn;
  readonly each?: Each;
  readonly ways: Ways;
};

/** A step that the system carries out by itself. */
export type SystemStep = { readonly runs: string; readonly ways: Ways };

/** Parts that run side by side; the step is left when every part that was begun is done. */
export type ParallelStep = {
  readonly parts: { readonly [part: string]: PersonStep };
  readonly after: Way;
};

export type Step = PersonStep | SystemStep | ParallelStep;

export type Process = {
  readonly name: string;
  readonly about: string;
  readonly start: string;
  readonly steps: { readonly [step: string]: Step };
  /** Ways that are open at every step until one of `closedFrom` is reached. */
  readonly anytime: {
    readonly [outcome: string]: Way & { readonly closedFrom: readonly string[] };
  };
  readonly ends: { readonly [end: string]: string };
};

/** Where a part goes when its branch is finished; the parallel step waits for its other parts. */
export const PART_DONE = 'part_done';

type TopNames<P extends Process> = keyof P['steps'] & string;
type PartsOf<S> = S extends { readonly parts: infer Parts } ? keyof Parts & string : never;

/** Every step that can be waited at or run, parts included. */
export type StepName<P extends Process> =
  | TopNames<P>
  | { [K in TopNames<P>]: PartsOf<P['steps'][K]> }[TopNames<P>];

type StepOf<P extends Process, S extends string> = S extends keyof P['steps']
  ? P['steps'][S]
  : {
      [K in keyof P['steps']]: P['steps'][K] extends { readonly parts: infer Parts }
        ? S extends keyof Parts
          ? Parts[S]
          : never
        : never;
    }[keyof P['steps']];

/** The outcomes a step may have: an outcome that the table lacks does not compile. */
export type Outcome<P extends Process, S extends StepName<P>> =
  | (StepOf<P, S> extends { readonly ways: infer W } ? keyof W & string : never)
  | (keyof P['anytime'] & string);

type Target<P extends Process> = TopNames<P> | (keyof P['ends'] & string);

type WaysTo<S, T extends string> = S extends { readonly ways: infer W }
  ? { readonly ways: { readonly [O in keyof W]: { readonly to: T } } }
  : never;

/** A way that leads to nothing in the table does not compile. */
type Checked<P extends Process> = P & {
  readonly start: TopNames<P>;
  readonly steps: {
    readonly [K in keyof P['steps']]: P['steps'][K] extends { readonly parts: infer Parts }
      ? {
          readonly after: { readonly to: Target<P> };
          readonly parts: {
            readonly [Q in keyof Parts]: WaysTo<
              Parts[Q],
              (keyof Parts & string) | typeof PART_DONE
            >;
          };
        }
      : WaysTo<P['steps'][K], Target<P>>;
  };
};

/** Declares a process; a target that is no step and no end of the table is a type error. */
export function defineProcess<const P extends Process>(process: Checked<P>): P {
  return process;
}

/** Whether a step is a set of parts side by side. */
export function isParallel(step: Step): step is ParallelStep {
  return 'parts' in step;
}

/** Whether a step is carried out by the system. */
export function isSystem(step: Step): step is SystemStep {
  return 'runs' in step;
}

/** The step or part of that name, with the parallel step it stands in; undefined if the table has none. */
export function findStep(
  process: Process,
  name: string,
): { readonly step: Step; readonly within?: string } | undefined {
  const top = process.steps[name];
  if (top) return { step: top };
  for (const [within, step] of Object.entries(process.steps)) {
    const part = isParallel(step) ? step.parts[name] : undefined;
    if (part) return { step: part, within };
  }
  return undefined;
}

/** The parts that a parallel step begins with: those that no part declared before them leads to. */
export function firstParts(step: ParallelStep): readonly string[] {
  const led = new Set(Object.keys(step.parts).flatMap((name) => partsAfter(step, name)));
  return Object.keys(step.parts).filter((name) => !led.has(name));
}

/** The later parts that a part leads on to; a way back to an earlier part is none of them. */
export function partsAfter(step: ParallelStep, name: string): readonly string[] {
  const names = Object.keys(step.parts);
  return Object.values(step.parts[name]?.ways ?? {})
    .map(({ to }) => to)
    .filter((to) => names.indexOf(to) > names.indexOf(name));
}
