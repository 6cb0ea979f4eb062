/** Does something for each, a few at a time: more at once only wait for each other. */
export async function fewAtATime<A, B>(
  all: readonly A[],
  act: (one: A) => Promise<B>,
  atOnce = 4,
): Promise<readonly B[]> {
  const left = [...all.entries()];
  const results = new Map<number, B>();
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      results.set(next[0], await act(next[1]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return all.flatMap((_, index) => results.get(index) ?? []);
}
