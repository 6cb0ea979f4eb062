/** More at once than this only wait for each other and for the table. */
const CASES_AT_ONCE = 10;

/**
 * Does something for each, several cases at a time. What is of one case is done in turn: two changes of
 * it at once would only stand in each other's way.
 */
export async function caseByCase<T>(
  all: readonly T[],
  caseOf: (one: T) => string,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const cases = [...Map.groupBy(all, caseOf).values()];
  const worker = async (): Promise<void> => {
    for (let next = cases.shift(); next; next = cases.shift()) {
      for (const one of next) await act(one);
    }
  };
  await Promise.all(Array.from({ length: CASES_AT_ONCE }, worker));
}
