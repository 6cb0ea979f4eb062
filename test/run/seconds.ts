/** Starts a stopwatch; the function it gives says how long it has run, `12.3 s`. */
export function stopwatch(): () => string {
  const from = performance.now();
  return () => `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
