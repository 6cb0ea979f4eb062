/** For tests: the API over a unit in memory, with a bearer for each person; answers are held to their schemas. */

import { unitsIn } from '../../shared/store/placement.ts';
import { apiAudience } from '../../shared/web/api-audience.ts';
import { aContext, anEvent, somePorts } from '../../shared/web/test/an-event.ts';
import { people, type Unit } from '../casework/unit.builder.ts';
import { routes } from './routes.ts';

/** The claims of an id token, as the gateway hands them on. */
type Claims = Readonly<Record<string, string>>;

const staff = Object.fromEntries(
  Object.entries(people).map(([who, { sub, name, roles, ...more }]) => [
    who,
    {
      sub,
      name,
      'cognito:groups': `[${[...roles, ...('seesProtected' in more ? ['skyddade_uppgifter'] : [])].join(' ')}]`,
      'custom:unit': 'unit' in more ? more.unit : 'norrmalm',
    },
  ]),
);

/** Everybody who has a token in the tests. */
const bearers: Readonly<Record<string, Claims>> = {
  ...staff,
  vera: applicantClaims('Vera Testberg', '198504129886'),
  ivar: applicantClaims('Ivar Testberg', '198807259810'),
  jamal: coachClaims('Jamal Rosenqvist', 'jobbtorg_city'),
  kristina: coachClaims('Kristina Sandell', 'jobbtorg_kista'),
  cecilia: {
    sub: 'sub-cecilia',
    name: 'Cecilia Norling',
    'cognito:groups': '[controller]',
    'custom:unit': 'norrmalm',
  },
};

function applicantClaims(name: string, person: string): Claims {
  return { sub: `sub-${person}`, name, 'cognito:groups': '[sokande]', 'custom:person': person };
}

function coachClaims(name: string, office: string): Claims {
  const sub = `sub-${name}`;
  return { sub, name, 'cognito:groups': '[jobbtorgscoach]', 'custom:unit': office };
}

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  /** The JSON; undefined when the answer is something else. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came, and fails where it is not there
  readonly body: any;
}

/** Holds an answer to the schema that its route declares. */
function checked(method: string, path: string, body: unknown): void {
  const parts = path.split('?')[0]?.split('/') ?? [];
  const route = routes.find(
    (one) =>
      one.method === method &&
      one.path.split('/').length === parts.length &&
      one.path.split('/').every((part, index) => part.startsWith('{') || part === parts[index]),
  );
  route?.answers?.parse(body);
}

let keys = 0;

/** The API as one person of the tests uses it. */
export function as(unit: Unit, who: string) {
  return bearer(unit, bearers[who] ?? {});
}

/** The API as the bearer of these claims uses it. */
export function bearer(unit: Unit, claims: Claims) {
  const { ports } = somePorts(null);
  const handler = apiAudience(
    routes,
    { ...ports, clock: unit.clock, unitNow: unitsIn(unit.table) },
    unit,
  );
  const call = async (
    method: string,
    address: string,
    more: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<ApiAnswer> => {
    const [path = '', query = ''] = address.split('?');
    const headers = {
      'idempotency-key': `key-${String(++keys).padStart(8, '0')}`,
      ...(more.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...more.headers,
    };
    const event = anEvent({
      ...more,
      method,
      path,
      headers,
      query: Object.fromEntries(new URLSearchParams(query)),
    });
    Reflect.set(event.requestContext, 'authorizer', {
      jwt: { claims: { token_use: 'id', ...claims }, scopes: null },
    });
    const { statusCode: status, headers: given, body } = await handler(event, aContext);
    const type = String(given['content-type'] ?? '');
    const parsed: unknown = type.includes('json') ? JSON.parse(body) : undefined;
    if (status < 300 && parsed !== undefined) checked(method, path, parsed);
    return { status, type, location: given.location, body: parsed };
  };
  const send =
    (method: string) =>
    (address: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
      call(method, address, {
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  return {
    get: (address: string, headers = {}) => call('GET', address, { headers }),
    post: send('POST'),
    put: send('PUT'),
    call,
  };
}
