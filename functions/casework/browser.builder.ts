/** For tests: a browser at the caseworkers' pages. */
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { deputiesIn } from '../../shared/store/deputies.ts';
import { audience } from '../../shared/web/audience.ts';
import { aContext, anEvent, aSession, somePorts } from '../../shared/web/test/an-event.ts';
import { routes } from './routes.tsx';
import { type Person, people, type Unit } from './unit.builder.ts';

/** A page as a browser has it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
}

/** What is posted beside the fields. */
interface Press {
  readonly press: string;
  readonly outcome?: string;
  readonly key?: string;
}

/** Each form has a key of its own, whichever browser it is in. */
let keys = 0;

/** A browser in which one of the unit's people has logged in. */
export function browser(unit: Unit, who: Person) {
  const session = aSession(people[who]);
  const { ports, cookie } = somePorts(session);
  const handler = audience(
    routes,
    { ...ports, clock: unit.clock, deputies: deputiesIn(unit.table) },
    unit,
  );
  const headers = { cookie, host: 'localhost' };
  const call = async (event: ReturnType<typeof anEvent>): Promise<Answer> => {
    const { statusCode, body = '', headers: answered = {} } = await handler(event, aContext);
    return { status: statusCode, body, location: String(answered.location ?? '') };
  };
  const at = (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    return { path: pathname, query: Object.fromEntries(searchParams) };
  };
  return {
    get: (address: string) => call(anEvent({ ...at(address), headers })),
    post: (address: string, form: RawForm, { press, outcome, key }: Press) => {
      const fields = new URLSearchParams();
      for (const [name, values] of Object.entries(form)) {
        for (const value of values) fields.append(name, value);
      }
      fields.set('_csrf', session.csrf);
      fields.set('_key', key ?? `a-form-key-of-${who}-number-${++keys}`);
      fields.set('_press', press);
      if (outcome !== undefined) fields.set('_outcome', outcome);
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      return call(
        anEvent({
          ...at(address),
          method: 'POST',
          headers: { ...headers, ...type },
          body: fields.toString(),
        }),
      );
    },
  };
}

/** What a page says, without its frame. */
export function wordsOf({ body }: Answer): string {
  const main = /<main.*<\/main>/s.exec(body)?.[0] ?? body;
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
