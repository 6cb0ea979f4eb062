import { expect, it } from 'vitest';
import { setCookie } from './cookie.ts';

it('the session cookie cannot be read by script, goes to the whole site and not with posts from others', () => {
  expect(setCookie('vagen_session', 'abc', { secure: false })).toBe(
    'vagen_session=abc; Path=/; HttpOnly; SameSite=Lax',
  );
});

it('over https it is bound to this very host and never sent in the clear', () => {
  expect(setCookie('vagen_session', 'abc', { secure: true })).toBe(
    '__Host-vagen_session=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
});

it('a cookie is removed by living no seconds', () => {
  expect(setCookie('a', '', { secure: false, maxAge: 0 })).toContain('Max-Age=0');
});

it('a value that could end the cookie is refused', () => {
  expect(() => setCookie('a', 'x; Domain=evil', { secure: false })).toThrow();
});
