import { createServer } from 'node:net';

const FIRST = 8700;
const LAST = 9300;

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

/**
 * A port that is free together with the next one (the pages and the local cloud). The search begins
 * at another place for each process, so that two runs at once seldom want the same.
 * @throws Error when none is free
 */
export async function freePort(): Promise<number> {
  const pairs = (LAST - FIRST) / 2;
  for (let tried = 0; tried < pairs; tried++) {
    const port = FIRST + 2 * ((process.pid + tried) % pairs);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error(`No two neighbouring ports from ${FIRST} to ${LAST} are free.`);
}
