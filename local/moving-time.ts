/** Reads by how much the local clock is to be moved. */

const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

function isUnit(text: string): text is keyof typeof unitMilliseconds {
  return Object.hasOwn(unitMilliseconds, text);
}

/**
 * Milliseconds to move the clock forward, from what is asked: `+3d`, `+2h`, `+90m`, `+2w`. Undefined if
 * it says none of these: time is never moved back, for what has happened has happened.
 */
export function movedBy(asked: string): number | undefined {
  const [, amount, unit = ''] = /^\+([1-9]\d{0,4})([mhdw])$/.exec(asked) ?? [];
  if (amount === undefined || !isUnit(unit)) return undefined;
  return Number(amount) * unitMilliseconds[unit];
}
