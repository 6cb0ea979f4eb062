import type {
  applicantHearing as original,
  caseworkHearing as originalCasework,
} from '../sv/hearing.ts';

/** English texts of the right to be heard orally before the board (SoL 14:8). */
export const applicantHearing: typeof original = {
  title: 'Tell the board in person',
  right:
    'Before we decide you have the right to tell the board in person (Social Services Act 14:8). Tell us, and we book a time.',
  ask: 'I want to tell it in person',
  asked: 'You have asked to tell it in person. We book a time and do not decide before it.',
  booked: (date, time) => `Your time is ${date} at ${time}.`,
  where: (place, by) => `Place: ${place}. You meet ${by}.`,
  change: 'Call us if the time does not suit you, or if you need an interpreter.',
  held: 'You have told us in person. It is part of what we decide on. We wrote down this:',
  stayed_away: 'You did not come. Tell us if you want another time.',
  declined: 'You have chosen not to tell it in person.',
  denied: 'We cannot hear you in person. This is the reason:',
};

export const caseworkHearing: typeof originalCasework = {
  title: (month) => `Orally before the board: application for ${month}`,
  lead: 'One who is to be heard before the decision has the right to give information orally before the board, unless there are special reasons against it (Social Services Act 14:8).',
  link: 'Orally before the board: book, or write what happened',
  register: 'The applicant wants to be heard orally',
  waits: 'There can be a decision only when the applicant has been heard or has given it up.',
  decided: 'The decision has been made.',
  save: 'Save',
  done: 'Saved, and the applicant sees it on the own page.',
  when: (date, time, place, by) => `${date} at ${time}, ${place}. Listens: ${by}.`,
  present: (who) => `There were: ${who}.`,
  writtenBy: (who, when) => `Written by ${who}, ${when}.`,
  step: {
    asked: 'The applicant wants to be heard orally',
    booked: 'Book a time',
    held: 'The hearing was held',
    stayed_away: 'The applicant did not come',
    declined: 'The applicant gives it up',
    denied: 'There are special reasons against it',
  },
  state: {
    asked: 'The applicant wants to tell the board in person. A time is to be booked.',
    booked: 'The applicant is to tell the board in person',
    held: 'The applicant has told it in person',
    stayed_away: 'The applicant did not come to the time booked',
    declined: 'The applicant has given up being heard orally',
    denied: 'There were special reasons against hearing the applicant orally',
  },
};
