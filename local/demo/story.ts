import type { DemonstrationPerson } from '../district.ts';

/** Tells what happens, a line a step: when, who, what. */
export interface Story {
  readonly did: (who: DemonstrationPerson, what: string) => void;
  /** What the system did by itself, at the instant that the journal says. */
  readonly system: (at: string, what: string) => void;
  /** A line without time: a heading, a figure. */
  readonly say: (line: string) => void;
}

const width = 44;

function timeOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    timeStyle: 'medium',
  }).format(instant);
}

/** A story told to `print`. `now` is the time of the system, which can have been moved. */
export function storyFor(print: (line: string) => void, now: () => Date): Story {
  const tell = (at: Date, who: string, what: string) =>
    print(`${timeOf(at)}  ${who.padEnd(width)}${what}`);
  return {
    did: ({ name, groups }, what) => tell(now(), `${name}, ${groups[0]}`, what),
    system: (at, what) => tell(new Date(at), 'Vägen', what),
    say: print,
  };
}
