import type { caseworkRemittal as original } from '../sv/remittal.ts';

/** English texts of what a caseworker does with a remittal to Jobbtorg. */
export const caseworkRemittal: typeof original = {
  young: {
    title: (name) => `${name}: remit at once`,
    today: (under, date) =>
      `Whoever is under ${under} is to go to Jobbtorg at once (R135). Send the remittal today, ${date}.`,
    late: (under, date) =>
      `Whoever is under ${under} is to go to Jobbtorg at once (R135). The remittal was to be sent ${date}. Send it now.`,
    unverified: 'The age is a setting. It is not confirmed.',
  },
  preview: {
    title: 'This is what leaves for Jobbtorg',
    lead: 'As the form stands now. Save a draft to see it again.',
    nobody: 'Fill in who is to be remitted and save a draft. Then you see here what leaves.',
    to: (name, office) => `${name}, to ${office}`,
    withConsent: 'With consent',
    without: 'Without consent',
    name: 'Name, and that the person is remitted',
    language: 'Language',
    interpreter: 'Interpreter',
    unverified:
      'What may leave without consent is not confirmed by a lawyer. Until then only the name does.',
  },
  plan: {
    title: (name) => `Activity plan from Jobbtorg: ${name}`,
    later: (when) =>
      `The plan came ${when}, after the proposal was written. See whether it changes anything before the decision.`,
  },
  recall: {
    link: 'Recall the remittal',
    title: (name) => `Recall the remittal of ${name}`,
    lead: 'Jobbtorg is told that the remittal is taken back, and why. If the application waits for the answer it goes on. What has already left cannot be taken back.',
    send: 'Recall the remittal',
    done: 'The remittal is recalled.',
  },
  withdraw: {
    link: 'Register that the consent is withdrawn',
    title: (name) => `The consent is withdrawn: ${name}`,
    lead: 'From now on nothing more leaves for Jobbtorg. What has left stays in the documents. To withdraw a consent is never a ground for refusal. If Jobbtorg is not to go on, recall the remittal.',
    send: 'Register',
    done: 'It is registered. Nothing more leaves for Jobbtorg.',
  },
  declined: {
    link: 'Write down that an activity was declined',
    title: (name) => `An assigned activity was declined: ${name}`,
    lead: 'Write only what the person has plainly said no to. The person reads it and comments before any decision (kommunicering), and the consequences for each child are investigated.',
    send: 'Write it down',
    done: 'It is written down. Jobbtorg does not see it.',
    written: (name, when) => `Written down by ${name}, ${when}`,
    noMore: (when, name) => `Holds no more (${when}, ${name}).`,
  },
  accepted: {
    link: 'The refusal holds no more',
    title: (name) => `The refusal holds no more: ${name}`,
    lead: 'Has the person accepted, or was it wrong? Then no proposal can stand on it. What was written stays.',
    send: 'It holds no more',
    done: 'The refusal holds no more.',
  },
};
