import type { GroupAsk } from './group.ts';

/** The address of the register, for a week and a group. */
export function registerAddress(
  { week, place, part }: GroupAsk,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    vecka: week,
    ...(place === '' ? {} : { grupp: place }),
    ...(part === 0 ? {} : { del: String(part) }),
    ...more,
  });
  return `/jobbtorg/narvaro?${query}`;
}
