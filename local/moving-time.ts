/** Reads by how much the local clock is to be moved. */

const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

function isUnit(text: string): text is keyof typeof unitMilliseconds {
  return Object.hasOwn(unitMilliseconds, text);
}

/**
 * The new offset in milliseconds, from what is asked: `+3d`, `-2h`, `+90m`, `+2w` move the clock from
 * where it is, `now` puts it back to the machine's time. Undefined if it says none of these.
 */
export function offsetAfter(asked: string, offsetMs: number): number | undefined {
  if (asked === 'now') return 0;
  const [, sign, amount, unit = ''] = /^([+-])(\d{1,5})([mhdw])$/.exec(asked) ?? [];
  if (amount === undefined || !isUnit(unit)) return undefined;
  return offsetMs + (sign === '-' ? -1 : 1) * Number(amount) * unitMilliseconds[unit];
}
