import type { casework as original } from '../sv/casework.ts';
import { caseworkCase } from './casework-case.ts';
import { caseworkDelay } from './delay.ts';
import { caseworkHearing } from './hearing.ts';

/** English texts of the caseworkers' pages: worklist, search, registration; the rest stands beside. */
export const casework: typeof original = {
  title: 'Casework',
  protectedIdentity: 'Protected identity',
  and: 'and',
  caseNumber: 'Case',
  household: 'Household',
  month: 'Month',
  due: 'Done by',
  noDue: 'No time limit',
  taskColumn: 'Task',
  who: 'Caseworker',
  nobody: 'Nobody yet',
  actionColumn: 'Do',
  worklist: {
    title: 'Worklist',
    mine: 'My tasks',
    noneMine: 'You have no tasks. Take one from the list below when you have time.',
    pool: 'To take',
    nonePool: 'Nothing is waiting to be taken.',
    toAllot: 'To allot',
    noneToAllot: 'Every task of the unit has somebody.',
    overdue: (n: number) => (n === 1 ? '1 task is overdue' : `${n} tasks are overdue`),
    soon: (n: number) =>
      n === 1 ? '1 task is due within two days' : `${n} are due within two days`,
    calm: 'Nothing is overdue and nothing is urgent.',
    waiting: (n: number) => (n === 1 ? '1 waits to be taken' : `${n} wait to be taken`),
    toAllotCount: (n: number) => `${n} to allot`,
    take: 'Take the task',
    open: 'Open',
    allot: 'Allot',
    allotTo: 'To whom?',
    chooseWho: 'Choose a colleague',
    nobodyToAllotTo: 'Nobody with the right role has logged in at the unit yet.',
    onlyFirst: (n: number) => `The ${n} most urgent are shown.`,
    takenTitle: 'The task is already taken',
    takenBy: (name: string, caseId: string) => `${name} was first with ${caseId}.`,
    allotted: (name: string) => `The task is allotted to ${name}.`,
    toFigures: 'Figures of the unit',
  },
  find: {
    title: 'Find a case',
    label: 'Case number or personal number',
    hint: 'For example EB-26-7K2M9Q or 19900314-9805',
    search: 'Search',
    none: 'No case was found in your unit. Check the number.',
    missing: 'Write a case number or a personal number.',
    notUnderstood:
      'It is neither a case number nor a personal number. Check the figures and write again.',
    several: (n: number) => `${n} cases`,
    opened: 'Opened',
  },
  register: {
    title: 'Register an application',
    lead: 'For those who apply by telephone, on paper or at a visit. Fill in what you know: nothing that is missing stops the application from being registered.',
    submit: 'Register the application',
    saved: 'The draft is saved. Only you see it.',
    registered: 'The application is registered.',
    discard: 'Throw the draft away',
    alreadyApplied: 'The household already has an application for the month',
    toFirst: 'To the first application',
  },
  conflict: {
    link: 'Report a conflict of interest',
    done: 'Your report of a conflict of interest is registered. Somebody else takes over. You can no longer open the case.',
  },
  correction: {
    link: 'Make a new version',
    opened: (part) => `${part} is open again.`,
  },
  review: {
    register: {
      link: 'Register an appeal',
      done: 'The appeal is registered. Examine whether it came in time.',
      joined: 'The decision had been appealed already. What is new has been added to that appeal.',
    },
    receipt: {
      link: 'Register when the decision was received',
      done: 'The day is registered. The time for appeal runs.',
    },
    amend: {
      link: 'Correct or change the decision',
      done: 'The examination has begun. The task is at the top.',
    },
    window: { used: 'Appealed', lapsed: 'Has run out' },
  },
  talk: {
    link: 'Sensitive talks',
  },
  child: {
    years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
    residence: {
      full: 'All the time',
      half: 'Half of the time',
      days: (n: number) => `${n} days a month`,
    },
  },
  delay: caseworkDelay,
  hearing: caseworkHearing,
  ...caseworkCase,
};
