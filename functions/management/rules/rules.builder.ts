/** For tests: the pages of rules over a table in memory, as one who logs in meets them. */
import { memoryTable } from '../../../shared/store/test/memory-table.ts';
import { audience } from '../../../shared/web/audience.ts';
import type { EventParts } from '../../../shared/web/test/an-event.ts';
import {
  aContext,
  anEvent,
  aPost,
  aSession,
  somePorts,
} from '../../../shared/web/test/an-event.ts';
import { routes } from '../routes.ts';

type Who = Parameters<typeof aSession>[0];

const dashboards = { graphs: async () => undefined, values: async () => [] };

/** The text of a page, with every tag a space. */
const words = (html: string): string =>
  (html.split('<main')[1] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** What a browser would send of the form on a page: its fields as they stand. */
export function fieldsOf(html: string): Record<string, string> {
  const form = (html.split('<main')[1] ?? '').split('<form')[1] ?? '';
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map((match) => match[1] ?? '');
  const value = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const checked = (tag: string) => value(tag, 'type') !== 'radio' || / checked/.test(tag);
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)];
  return Object.fromEntries([
    ...inputs.filter(checked).map((tag) => [value(tag, 'name'), value(tag, 'value')] as const),
    ...areas.map((match) => [match[1] ?? '', match[2] ?? ''] as const),
  ]);
}

/** A district's rules, and a browser for each who logs in. */
export function someRules() {
  const table = memoryTable();
  const as = (who: Who) => {
    const { ports, cookie } = somePorts(aSession(who));
    const handler = audience(routes, ports, {
      table,
      clock: ports.clock,
      newId: (length) => 'X'.repeat(length),
      dashboards,
    });
    const call = async (event: ReturnType<typeof anEvent>) => {
      const result = await handler(event, aContext);
      const { body = '', isBase64Encoded, statusCode: status } = result;
      const html = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
      return { status, html, words: words(html), location: result.headers?.location };
    };
    const parts: EventParts = {
      headers: { cookie, host: 'localhost', origin: 'http://localhost' },
    };
    return {
      get: (path: string, query: Readonly<Record<string, string>> = {}) =>
        call(anEvent({ path, query, ...parts })),
      post: (
        path: string,
        fields: Readonly<Record<string, string>>,
        query: Readonly<Record<string, string>> = {},
      ) => call(aPost(path, fields, { query, ...parts })),
    };
  };
  return { table, as };
}
