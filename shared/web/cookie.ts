/** The cookies of the pages. All are HttpOnly, SameSite=Lax and for the whole site. */

/** `__Host-` binds a cookie to this very host, and browsers accept it on https only. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The session cookie's plain name. */
export const sessionCookie = 'vagen_session';
/** The cookie of the language choice. */
export const languageCookie = 'vagen_sprak';
/** The token of forms for those who are not logged in. */
export const visitorCookie = 'vagen_form';

export interface CookieOptions {
  /** Over https; the local address is plain http. */
  readonly secure: boolean;
  /** Seconds to live; 0 removes the cookie, absent keeps it until the browser is closed. */
  readonly maxAge?: number;
}

/**
 * A `Set-Cookie` value. SameSite is Lax, not Strict: the way back from the login service is a
 * navigation from another site, and a Strict cookie would be missing on it.
 * @param value of the cookie alphabet (base64url, a word); throws on anything else
 */
export function setCookie(name: string, value: string, options: CookieOptions): string {
  if (!/^[\w.\-~]*$/.test(value)) throw new Error(`The cookie ${name} has a value out of bounds.`);
  const parts = [`${cookieName(name, options.secure)}=${value}`, 'Path=/'];
  if (options.maxAge !== undefined) parts.push(`Max-Age=${options.maxAge}`);
  parts.push('HttpOnly', 'SameSite=Lax');
  if (options.secure) parts.push('Secure');
  return parts.join('; ');
}
