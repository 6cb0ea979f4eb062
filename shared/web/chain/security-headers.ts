/**
 * The headers of every answer. No script, no inline style, no frame; images also from the
 * stylesheet itself (its icons are data addresses).
 */

/** @param loginOrigin where logging out ends: browsers apply `form-action` to redirects too */
function contentSecurityPolicy(loginOrigin: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `form-action 'self' ${loginOrigin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The security headers; `secure` adds HSTS, which only makes sense over https. */
export function securityHeaders(options: {
  readonly loginOrigin: string;
  readonly secure: boolean;
}): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(options.loginOrigin),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(options.secure
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
  };
}
