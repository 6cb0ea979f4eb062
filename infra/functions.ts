/**
 * Every Lambda function as data: what wakes it and the least it may do.
 * The application stack makes roles from this table; a grant that is not here does not exist.
 */

/** An index of the table; the names are those of the stateful stack. */
export type IndexName = 'worklist' | 'due' | 'open';

/** What wakes a function. */
export type Trigger =
  /** Routes of the HTTP API, e.g. `ANY /ansokan/{proxy+}`; `$default` takes what nobody else does. */
  | { readonly on: 'http'; readonly routes: readonly string[]; readonly bearer: readonly string[] }
  /** A step of a state machine. */
  | { readonly on: 'machine' }
  /** Items of one type, as soon as they are written for the first time. */
  | { readonly on: 'stream'; readonly items: string }
  /** Items of one type as soon as they are written, and every minute what is left of them. */
  | { readonly on: 'stream-and-minute'; readonly items: string }
  /** Every minute, and when an execution has failed, was stopped or timed out. */
  | { readonly on: 'minute-and-failed-execution' };

/** One function and the least it may do. */
export interface FunctionDeclaration {
  readonly trigger: Trigger;
  /** MiB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** `write` includes `read`. */
  readonly table: 'none' | 'read' | 'write';
  readonly indexes: readonly IndexName[];
  /** Objects under `letters/` in the bucket; `write` does not include `read`. */
  readonly letters: 'none' | 'read' | 'write';
  /**
   * `session` seals the login; with `person` a case can be found by a personal number; `hook` signs
   * what offices' own systems are told.
   */
  readonly secrets: readonly ('session' | 'person' | 'hook')[];
  /** `signal`: answer task tokens. `drive`: start, describe and list executions too. */
  readonly machines: 'none' | 'signal' | 'drive';
  readonly metrics: boolean;
  /** May read our dashboards and the values of metrics. */
  readonly dashboards: boolean;
  /** May put a record that it cannot handle into the dead-letter queue. */
  readonly deadLetter: boolean;
}

const page = {
  memory: 1024,
  timeout: 20,
  table: 'write',
  letters: 'read',
  secrets: [],
  machines: 'none',
  metrics: false,
  dashboards: false,
  deadLetter: false,
} as const;

const step = {
  trigger: { on: 'machine' },
  memory: 512,
  timeout: 30,
  table: 'write',
  indexes: [],
  letters: 'none',
  secrets: [],
  machines: 'none',
  metrics: false,
  dashboards: false,
  deadLetter: false,
} as const;

function pages(...folders: readonly string[]): Trigger {
  const routes = folders.flatMap((folder) => [`ANY /${folder}`, `ANY /${folder}/{proxy+}`]);
  return { on: 'http', routes, bearer: [] };
}

/** The functions of the system; the key is the folder under `functions/`. */
export const functions = {
  site: {
    ...page,
    trigger: { on: 'http', routes: ['$default'], bearer: [] },
    indexes: [],
    letters: 'none',
    secrets: ['session'],
  },
  applicant: { ...page, trigger: pages('ansokan'), indexes: [], secrets: ['person'] },
  casework: {
    ...page,
    trigger: pages('handlaggning'),
    indexes: ['due', 'worklist'],
    secrets: ['person'],
  },
  jobbtorg: {
    ...page,
    trigger: pages('jobbtorg'),
    indexes: ['worklist'],
    letters: 'none',
    secrets: ['hook'],
  },
  management: {
    ...page,
    trigger: pages('styrning'),
    indexes: ['due'],
    letters: 'none',
    dashboards: true,
  },
  api: {
    ...page,
    trigger: {
      on: 'http',
      routes: ['GET /api/openapi.json', 'POST /api/hooks/{office}'],
      bearer: ['ANY /api/{proxy+}'],
    },
    indexes: ['due', 'worklist'],
    secrets: ['person', 'hook'],
  },
  'route-instance': { ...step, table: 'read' },
  'open-task': { ...step, machines: 'signal' },
  'run-step': step,
  'render-letter': { ...step, memory: 1024, letters: 'write' },
  'carry-outbox': {
    ...step,
    trigger: { on: 'stream', items: 'outbox' },
    machines: 'drive',
    deadLetter: true,
  },
  'deliver-notices': {
    ...step,
    trigger: { on: 'stream-and-minute', items: 'notice' },
    timeout: 58,
    indexes: ['due'],
    secrets: ['hook'],
    deadLetter: true,
  },
  'project-figures': {
    ...step,
    trigger: { on: 'stream', items: 'event' },
    metrics: true,
    deadLetter: true,
  },
  sweep: {
    ...step,
    trigger: { on: 'minute-and-failed-execution' },
    timeout: 55,
    indexes: ['due', 'open'],
    machines: 'drive',
    deadLetter: true,
  },
} as const satisfies Record<string, FunctionDeclaration>;

/** The name of a declared function. */
export type FunctionName = keyof typeof functions;

function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** All declared names, in the order of the declaration. */
export const functionNames: readonly FunctionName[] = Object.keys(functions).filter(isFunctionName);

/** The declaration of one function, widened to what all declarations share. */
export function declarationOf(name: FunctionName): FunctionDeclaration {
  return functions[name];
}
