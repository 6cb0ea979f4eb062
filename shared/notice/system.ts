const PREFIX = 'system:';

/** The subject under which an office's own system acts; no login has such a one. */
export function systemSub(office: string): string {
  return PREFIX + office;
}

/** Whether a subject is a system's and not a person's. */
export function isSystemSub(sub: string): boolean {
  return sub.startsWith(PREFIX);
}
