/** A browser without a window: pages, forms and cookies, as a person without script has them. */
import { demonstrationPassword } from '../../local/district.ts';
import { addressOf } from '../../local/settings.ts';
import type { Cloud } from './cloud.ts';

export type Visited = {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  /** The hidden fields of the page's forms, by name: token, key and the rest. */
  readonly hidden: Readonly<Record<string, string>>;
};

export type Visitor = {
  readonly get: (path: string) => Promise<Visited>;
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    contentType?: string,
  ) => Promise<Visited>;
};

const hiddenField = /<input type="hidden" name="([^"]+)" value="([^"]*)"/g;

/** Logs somebody in on the pages. */
export async function logsIn({ settings }: Cloud, username: string): Promise<Visitor> {
  const own = new URL(addressOf(settings)).host;
  const cookies = new Map<string, string>();

  async function visit(path: string, init: RequestInit = {}): Promise<Visited> {
    const url = new URL(path, addressOf(settings));
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (url.host === own) headers.set('cookie', cookie);
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    if (url.host === own) {
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        cookies.set(name, value);
      }
    }
    const text = await answer.text();
    const hidden = Object.fromEntries(
      [...text.matchAll(hiddenField)].map(([, name = '', value = '']) => [name, value]),
    );
    return { status: answer.status, location: answer.headers.get('location'), text, hidden };
  }

  const post: Visitor['post'] = (path, fields, type = 'application/x-www-form-urlencoded') =>
    visit(path, {
      method: 'POST',
      headers: { 'content-type': type, origin: addressOf(settings) },
      body: new URLSearchParams(fields).toString(),
    });

  const away = await visit('/logga-in');
  const page = await visit(away.location ?? '/');
  const login = new URL('/login', away.location ?? addressOf(settings));
  const back = await post(login.href, {
    ...page.hidden,
    username,
    password: demonstrationPassword,
  });
  const home = await visit(back.location ?? '/');
  if (home.status !== 303) throw new Error(`${username} was not let in: ${home.status}`);
  return { get: (path) => visit(path), post };
}
