import type { deputies as original } from '../sv/deputies.ts';

/** English texts of the page on which deputies are appointed. */
export const deputies: typeof original = {
  title: 'Deputies',
  lead: 'A deputy has the role and its delegation from the first day to the last. The decision says that it was made by an acting one. Nobody decides on an own proposal.',
  order: (id, from) => `The delegation order ${id} holds from ${from}.`,
  noOrder: 'No delegation order holds today. Nobody can decide.',
  unverified:
    "The delegation order is an example, and has not been checked against the board's own. It is to be replaced before use.",
  list: 'Appointed',
  none: 'Nobody is appointed.',
  who: 'Name',
  role: 'Role',
  period: 'Time',
  why: 'Reason',
  state: 'State',
  states: { coming: 'To come', holds: 'Holds now', past: 'Over', ended: 'Ended early' },
  appoint: 'Appoint a deputy',
  save: 'Appoint',
  end: 'End',
  appointed: 'The deputy is appointed.',
  endedNow: 'The assignment is ended.',
};
