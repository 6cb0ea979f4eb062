import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 8;

/** The state of a case kept changing under an action, time after time. */
export class CaseKeepsChanging extends Error {
  override readonly name = 'CaseKeepsChanging';
}

/**
 * Tries an action again when somebody else was first to change the same case. The action reads anew
 * each time, and answers undefined when it lost.
 * @throws CaseKeepsChanging after eight losses in a row
 */
export async function againstOthers<T>(action: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const result = await action();
    if (result !== undefined) return result;
    // Grows with each loss and differs between rivals, so that two do not keep meeting.
    await pause(2 ** attempt * 5 * (1 + Math.random()));
  }
  throw new CaseKeepsChanging(`lost ${TRIES} times to others who changed the same case`);
}
