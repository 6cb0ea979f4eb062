import type { DatedRules } from '../../shared/norm/calculate.ts';
import type { Log } from '../../shared/web/log.ts';
import type { SessionStore } from '../../shared/web/session.ts';
import type { Login } from './login.ts';

/** What the pages of the site need of the outside. */
export interface SiteDeps {
  readonly login: Login;
  readonly sessions: SessionStore;
  readonly wallClock: () => Date;
  readonly log: Log;
  readonly secure: boolean;
  /** Moves the system's clock forward, in milliseconds; null where time cannot be moved. */
  readonly moveTime: ((ms: number) => Promise<void>) | null;
  /** Loaded when it is asked for: a browser keeps it for a year. */
  readonly stylesheet: () => Promise<string>;
  /** The norm tables and limits in use, those that managers have added among them. */
  readonly rules: () => Promise<DatedRules>;
}
