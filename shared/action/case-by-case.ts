/** Each wakes a machine, and a machine several functions: few are done in turn, and many not faster than this. */
const CASES_AT_ONCE = 10;
/** From as many on two are done at once, from twice as many three, and so on. */
const CASES_IN_TURN = 100;

/**
 * Does something for each, several cases at a time where there are many. What is of one case is done in
 * turn: two changes of it at once would only stand in each other's way.
 */
export async function caseByCase<T>(
  all: readonly T[],
  caseOf: (one: T) => string,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const cases = [...Map.groupBy(all, caseOf).values()];
  const atOnce = Math.min(CASES_AT_ONCE, 1 + Math.floor(cases.length / CASES_IN_TURN));
  const worker = async (): Promise<void> => {
    for (let next = cases.shift(); next; next = cases.shift()) {
      for (const one of next) await act(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
