import type { applicant as original } from '../sv/applicant.ts';
import { application, decision, steps, withdraw } from './applicant-application.ts';
import { check, draft, receipt } from './applicant-draft.ts';
import { task } from './applicant-task.ts';
import { applicantDelay } from './delay.ts';
import { applicantHearing } from './hearing.ts';

/** English texts of the applicant's own pages. */
export const applicant: typeof original = {
  home: {
    title: 'Your applications',
    lead: 'Here you see how your applications are going. You can also start a new one.',
    empty: 'You have no application with us.',
    savedTitle: 'What you wrote is saved',
    savedText: 'You can log out now and go on another day.',
    todoTitle: 'We are waiting for you',
    applications: 'Applications',
    caseNumber: (caseId: string) => `Case ${caseId}`,
    newTitle: 'New application',
    newText: 'You answer questions, a page at a time. What you write is saved, so you can pause.',
    newAgainText: 'You can send in one application for each month.',
    start: 'Start an application',
    draftTitle: 'You have begun an application',
    draftText: (at: string, done: number, of: number) =>
      `Saved ${at}. ${done} of ${of} parts are done.`,
    resume: 'Go on with your application',
    open: 'See the application',
    applicationFor: (month: string) => `Application for ${month}`,
  },
  attendance: {
    title: 'Your attendance',
    asked: 'Jobbtorg has registered invalid absence. Tell why you were away.',
    link: 'See your attendance at Jobbtorg',
  },
  contact: {
    title: 'Call us if you wonder about anything',
    phone: 'Telephone',
    hours: 'We answer',
    caseNumber: 'Say your case number',
    caseworker: 'Your caseworker',
    help: 'We can help you to apply and to answer. You can have an interpreter, it costs nothing.',
  },
  noSelfService: {
    title: 'Please call us instead',
    text: 'For reasons of safety you cannot apply or read your case on the web. You have the same right to support all the same.',
    how: 'Call us, and a person here will take your application and answer your questions.',
  },
  draft,
  check,
  receipt,
  steps,
  application,
  decision,
  withdraw,
  delay: applicantDelay,
  hearing: applicantHearing,
  task,
};
