/** The composition root of the web functions: what `audience` and the page handlers are given. */
import type { Deps } from '../shared/action/deps.ts';
import type { Target } from '../shared/action/hook/receiver-address.ts';
import { deputiesIn } from '../shared/store/deputies.ts';
import { unitsIn } from '../shared/store/placement.ts';
import type { WebPorts } from '../shared/web/audience.ts';
import { structuredLog } from '../shared/web/log.ts';
import { depsOf } from './core.ts';
import { type Environment, environment } from './environment.ts';
import { letterStoreOf } from './letter-store.ts';
import type { LetterReader } from './letters.ts';
import { secretOf } from './secret.ts';
import { sessionsIn } from './sessions.ts';

/** What page handlers need of the outside. */
export type WebDeps = Deps & {
  readonly letters: LetterReader;
  /** The unit that web applications come to; mottagning passes them on by territory (R021). */
  readonly unit: string;
  /** What the messages to and from offices' own systems are signed by, and where those may be. */
  readonly hooks: { readonly key: () => Promise<string>; readonly target: Target };
};

/** The unit whose pages these are. A district that deploys Vägen sets its own. */
const HOME_UNIT = 'norrmalm';

/** Joins a web function to its environment. Loading it asks nobody for anything. */
export function webRuntime(): { ports: WebPorts; deps: WebDeps; env: Environment } {
  const env = environment();
  const deps = depsOf(env, secretOf(env.PERSON_KEY_SECRET));
  const hooks = { key: secretOf(env.HOOK_KEY_SECRET), target: env.TARGET };
  return {
    env,
    deps: { ...deps, letters: letterStoreOf(env), unit: HOME_UNIT, hooks },
    ports: {
      sessions: sessionsIn(deps.table),
      clock: deps.clock,
      unitNow: unitsIn(deps.table),
      deputies: deputiesIn(deps.table),
      wallClock: () => new Date(),
      log: structuredLog('web'),
      secure: env.PUBLIC_URL.startsWith('https:'),
      loginOrigin: new URL(env.LOGIN_URL).origin,
    },
  };
}
