/** Where the time comes from. Rules never ask it: it is asked once per request and handed on. */
export type Clock = {
  /** The present instant, ISO 8601 in UTC with Z. */
  readonly now: () => Promise<string>;
};

/** The machine's own clock. */
export const machineClock: Clock = { now: async () => new Date().toISOString() };

/** A clock that runs ahead of another by as many milliseconds as `offset` says (for the local target). */
export function shiftedClock(base: Clock, offset: () => Promise<number>): Clock {
  return {
    now: async () => {
      const [instant, ms] = await Promise.all([base.now(), offset()]);
      return new Date(Date.parse(instant) + ms).toISOString();
    },
  };
}
