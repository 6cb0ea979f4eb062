/** Logins of the bench: browsers with a session, as a login would leave them. */
import { sessionsIn } from '../../functions/sessions.ts';
import { sessionCookie } from '../../shared/web/cookie.ts';
import { randomId } from '../../shared/web/random-id.ts';
import { sessionKey } from '../../shared/web/session.ts';
import type { Cloud } from '../stack/cloud.ts';
import type { Login } from '../stack/login.ts';

const hour = 3_600_000;

/** A browser in which somebody is logged in: the cookie that it sends. */
export async function browserOf(
  { table }: Cloud,
  { viewer, personalNumber }: Login,
): Promise<string> {
  const id = randomId();
  await sessionsIn(table).create(sessionKey(id), {
    ...viewer,
    personalNumber,
    csrf: randomId(),
    expiresAt: new Date(Date.now() + 9 * hour).toISOString(),
  });
  return `${sessionCookie}=${id}`;
}
