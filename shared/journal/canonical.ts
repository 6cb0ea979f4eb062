type Canonical =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly [key: string]: Canonical };

/**
 * A value as JSON in one way only: keys in code-point order, no white space, absent values left
 * out, so that the same event gives the same bytes whoever read it back. Numbers as JSON writes
 * them (RFC 8785 does the same).
 */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
