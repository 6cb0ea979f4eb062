/** Who is assessed able to work and not remitted yet. May import the clocks only. */
import { stateOf, subjectOf, type TimedEvent } from '../clock/case-clocks.ts';
import type { Instant } from '../clock/stockholm.ts';

/** An adult of an application who is to be remitted. */
export interface Awaiting {
  readonly adultId: string;
  /** When it was assessed (R132). */
  readonly since: Instant;
}

/**
 * The adults whose clock of the remittal runs by the events that an application keeps: assessed, and
 * neither sent to Jobbtorg nor settled otherwise, nor is the application over. Late is still waiting.
 */
export function awaitingRemittal(marks: readonly TimedEvent[]): readonly Awaiting[] {
  const last =
    marks
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  const adults = new Map<string, string>();
  for (const mark of marks) {
    const { adult } = mark.data;
    if (mark.type === 'assessed_able_to_work' && typeof adult === 'string') {
      adults.set(adult, subjectOf('adult', mark));
    }
  }
  return [...adults].flatMap(([adultId, subject]) => {
    const { state, startedAt } = stateOf('jobbtorg_remiss', subject, marks, last);
    return startedAt === null || state === 'stopped' ? [] : [{ adultId, since: startedAt }];
  });
}
