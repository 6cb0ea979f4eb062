import { moveClock } from '../../shared/store/clock-offset.ts';
import { audience } from '../../shared/web/audience.ts';
import { secretOf } from '../secret.ts';
import { webRuntime } from '../web.ts';
import { oidcLogin } from './login.ts';
import { routes } from './routes.tsx';

const { env, deps, ports } = webRuntime();
const isLocal = env.TARGET === 'local';

/** The open pages, the login and the files of the site. */
export const handler = audience(routes, ports, {
  login: oidcLogin({
    issuer: env.ISSUER,
    clientId: env.CLIENT_ID,
    loginUrl: env.LOGIN_URL,
    keysUrl: env.JWKS_URL,
    publicUrl: env.PUBLIC_URL,
    secret: secretOf(env.SESSION_SECRET_NAME),
    insecure: isLocal,
  }),
  sessions: ports.sessions,
  wallClock: ports.wallClock,
  log: ports.log,
  secure: ports.secure,
  moveTime: isLocal ? (ms) => moveClock(deps.table, ms) : null,
  stylesheet: async () => (await import('../../shared/web/style/sheets.ts')).stylesheet,
  // Only the pre-check needs them, and they are read with its first calculation.
  rules: async () => (await import('../../shared/store/rules.ts')).readRules(deps.table),
});
