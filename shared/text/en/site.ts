import type { site as original } from '../sv/site.ts';

/** English texts of the frame around every page, the landing page, the login and the roles. */
export const site: typeof original = {
  name: 'Vägen',
  tagline: 'Financial assistance, from application to self-support',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  language: 'Language',
  logIn: 'Log in',
  logOut: 'Log out',
  loggedInAs: 'Logged in as',
  back: 'Back',
  footer: 'District administration',
  accessibility: 'Accessibility',
  startPage: 'Start page',
  clockMoved: 'The clock has been moved. The system counts from',
  moveClock: 'Move the clock',
  nav: {
    application: 'My application',
    newApplication: 'New application',
    worklist: 'Worklist',
    pool: 'To allocate',
    register: 'Register an application',
    find: 'Find a case',
    agenda: 'Meeting with Jobbtorg',
    remittals: 'Remittals',
    attendance: 'Attendance',
    office: 'The office',
    figures: 'Figures',
    rules: 'Rules',
  },
  roles: {
    sokande: 'Applicant',
    mottagningssekreterare: 'Intake officer',
    socialsekreterare: 'Social worker',
    bidragshandlaggare: 'Benefits officer',
    jobbtorgscoach: 'Jobbtorg coach',
    jobbtorgschef: 'Jobbtorg manager',
    bitradande_enhetschef: 'Deputy unit manager',
    enhetschef: 'Unit manager',
    controller: 'Controller',
    fut_utredare: 'Control investigator',
  },
  landing: {
    title: 'Financial assistance',
    lead: 'You can apply for financial assistance when your money is not enough for what you need to live and you cannot arrange it in any other way.',
    applicantTitle: 'If you want to apply',
    applicantText:
      'You answer questions about how you live, what income you have and what you need help with. You can save and continue another day.',
    applicantAction: 'Apply or see your application',
    preCheckTitle: 'Work it out first, if you like',
    preCheckText:
      'See roughly what the support can come to. You need not log in, and nothing is saved. You may apply whatever it shows.',
    preCheckAction: 'Work it out',
    staffTitle: 'If you work here',
    staffText: 'Casework, Jobbtorg and figures. You come to the pages of your role.',
    staffAction: 'Log in as staff',
    howTitle: 'How it works',
    how: [
      'You send in your application. You get a receipt with a case number.',
      'We read it and contact you if something is missing.',
      'You meet a social worker. We are to offer you a time within 14 days.',
      'You get a written decision within 14 days after we have all the information.',
    ],
    acuteTitle: 'No money for food, medicine or a place to sleep?',
    acuteText:
      'Do not wait for an answer here. Phone us today and we will see whether you need help at once. You can also apply by phone or on paper.',
  },
  login: {
    failedTitle: 'You could not be logged in',
    failedText:
      'The login was interrupted or took too long. Nothing has been saved or changed. Please try again.',
    noRoleTitle: 'You have no access here',
    noRoleText: 'You are logged in, but your account has no role in the system. Ask your manager.',
    again: 'Try again',
  },
  statement: {
    title: 'Accessibility',
    lead: 'Everybody is to be able to use these pages. Here is how they are made, what may fall short, and whom to turn to.',
    parts: [
      {
        title: 'How the pages are made',
        text: [
          'The pages follow WCAG 2.2 at level AA, as the Swedish act on accessibility of digital public services (2018:1937) requires. They work without script, with the keyboard alone, with a screen reader, at a width of 320 pixels and magnified to 400 per cent.',
          'You choose the language at the bottom of each page.',
        ],
      },
      {
        title: 'What may fall short',
        text: [
          'Letters in PDF can be hard to read with a screen reader. The same information is on your page about the application. You can also have the decision read to you, or get it in another format.',
        ],
      },
      {
        title: 'Tell us when something does not work',
        text: [
          'Phone or visit the district administration and tell us. You can always apply, complete and answer by phone, on paper or at a visit instead.',
          'If you are not content with how we deal with it, you can report it to the authority that supervises the act.',
        ],
      },
      {
        title: 'How we have tested',
        text: [
          'Every page is tested against the rules automatically when the system changes, and by hand with the keyboard and in a narrow window.',
        ],
      },
    ],
  },
  clock: {
    title: 'The clock',
    text: 'This page exists only in the demonstration. Here you can move time forward, so that reminders and deadlines show.',
    now: 'The time of the system is now',
    days: 'Days forward',
    move: 'Move the clock forward',
    moved: 'The clock has been moved.',
    wrongDays: 'Write a whole number of days from 1 to 400.',
  },
};
