import type * as original from '../sv/applicant-application.ts';

/** English texts of an application that has been sent: where it stands, the decision, withdrawing. */

export const steps: typeof original.steps = {
  mottagning: {
    now: 'We are reading your application.',
    next: 'Then we book a first visit. If something is missing, we ask you.',
  },
  komplettering: {
    now: 'We need to know more to go on.',
    next: 'If the time runs out we go on with what there is. You are not refused for that alone.',
  },
  utredning: {
    now: 'A caseworker is looking into your application.',
    next: 'You meet and make a plan together. Then we work out your right to support.',
  },
  berakning: {
    now: 'We are working out which support you have the right to.',
    next: 'Then the caseworker writes a proposal for a decision.',
  },
  forslag: {
    now: 'The caseworker is writing a proposal for a decision.',
    next: 'Then we make the decision.',
  },
  kommunicering: {
    now: 'You can read information that we have received and say what you think, before we decide.',
    next: 'We decide when you have answered or when the time has run out.',
  },
  beslut: {
    now: 'The decision is to be made.',
    next: 'You get the decision here and in a letter.',
  },
  beslut_chef: {
    now: 'A manager is to make the decision.',
    next: 'You get the decision here and in a letter.',
  },
  brev: {
    now: 'The decision is made. We are writing the letter to you.',
    next: 'You get the decision here and in a letter.',
  },
  expediering: {
    now: 'The decision is made and is being sent to you.',
    next: 'You can soon read it here.',
  },
  utbetalning: { now: 'The decision has been sent.', next: 'We are preparing the payment.' },
  beslutad: {
    now: 'The application is decided.',
    next: 'If you need support for another month, send in a new application.',
  },
  aterkallad: {
    now: 'The application is withdrawn. We do not try it.',
    next: 'You can always apply again.',
  },
  overlamnad: {
    now: 'The application has been passed to the unit that you belong to.',
    next: 'They will contact you. Call us if you do not know whom to turn to.',
  },
  hanvisad: {
    now: 'You have chosen to seek help elsewhere, and the application is withdrawn.',
    next: 'You can always apply again.',
  },
};

export const application: typeof original.application = {
  investigation: 'Your investigation',
  title: (month: string) => `Application for ${month}`,
  caseNumber: (caseId: string) => `Case ${caseId}`,
  nowTitle: 'What happens now',
  unknownStep: {
    now: 'We are working with your application.',
    next: 'Call us if you wonder about anything.',
  },
  preparing: 'The next step is being prepared. It takes only a little while.',
  reload: 'Reload the page',
  sentTitle: 'Thank you, your answer is sent',
  sentText: 'We read it and go on.',
  late: 'We are late. Call us, and we will tell you how it is going.',
  visitTitle: 'Your first visit',
  visitAt: (date: string, time: string) => `${date} at ${time}`,
  status: {
    yours: 'Waiting for you',
    ours: 'With us',
    decided: 'Decided',
    withdrawn: 'Withdrawn',
    elsewhere: 'Passed on',
  },
  moreTitle: 'More about the application',
  sentAnswers: 'What you have sent',
  sentAnswersLead: (at: string) => `Sent ${at}.`,
  yourReply: 'Your answer',
  replySentAt: (at: string) => `Sent ${at}`,
  plan: 'Your plan',
  consentWithdrawn: 'Your consent is withdrawn. We give Jobbtorg no more.',
  planLead: 'You have made the plan together with your caseworker. Tell us if something is wrong.',
  receipt: 'Receipt',
  history: 'What has happened',
  historyOf: { visit: 'Time', replyBy: 'Answer by', happened: 'Concerns' },
  you: 'You',
  back: 'Back to the application',
  toHome: 'All your applications',
};

export const decision: typeof original.decision = {
  title: 'Decision',
  kind: {
    bifall: 'Approved: you get what you applied for',
    delavslag: 'Partly approved: you get some of what you applied for',
    avslag: 'Refused: you do not get what you applied for',
    avvisning: 'Dismissed: we cannot try the application',
  },
  short: {
    bifall: 'Approved',
    delavslag: 'Partly approved',
    avslag: 'Refused',
    avvisning: 'Dismissed',
  },
  amount: (amount: string, month: string) => `You get ${amount} for ${month}.`,
  decidedAt: 'Date of the decision',
  decidedBy: 'Decided by',
  reasons: 'Why it was so',
  letter: 'Read the letter of the decision (PDF, in Swedish)',
  rows: {
    title: 'What goes against your application',
    granted: (was, is) => `you asked for ${was}, we approve ${is}.`,
    stated: (was, is) => `you wrote ${was}, we count ${is}.`,
    notStated: (is) => `you wrote nothing of it, we count ${is}.`,
    asset: (was, is) => `worth ${was}, we count ${is}.`,
    more: 'There are more rows in the calculation.',
  },
  letterComing: 'The letter will be here in a while.',
  payment: {
    to_attest: 'The payment is registered. A colleague checks it before the money is sent.',
    no_account: 'We will call you about how you get the money.',
  },
  appealTitle: 'If you think that the decision is wrong',
  appealText:
    'You can appeal within three weeks from the day when you received the decision. The letter says how. Call us if you want help.',
};

export const withdraw: typeof original.withdraw = {
  link: 'Withdraw the application',
  title: 'Withdraw your application?',
  text: 'If you withdraw the application we do not try it, and you get no decision.',
  free: 'It is for you to decide. Nobody here may ask you to withdraw it. If you are not sure, call us first.',
  again: 'You can apply again for the same month.',
  confirm: 'Yes, withdraw the application',
  keep: 'No, keep the application',
};
