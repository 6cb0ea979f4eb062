import type { applicantJobbtorg as original } from '../sv/applicant-jobbtorg.ts';

/** English texts of what the applicant sees of Jobbtorg: the consent, the activity plan. */
export const applicantJobbtorg: typeof original = {
  title: 'Jobbtorg',
  planTitle: 'Your activity plan',
  toPlan: 'Read the whole plan',
  toRemittal: 'Read about Jobbtorg',
  receiver: 'Who will know',
  purpose: 'Why',
  until: 'The consent holds until',
  states: {
    draft: (office) => `We are preparing to refer you to ${office}.`,
    asked: (office) =>
      `We refer you to ${office} when you have answered, or when the time has passed.`,
    sent: (office) => `You are referred to ${office}. They will contact you about a meeting.`,
    acknowledged: (office) => `${office} has received you. Now you are to meet and make a plan.`,
    mapped: (office) => `You have met ${office}. Now you make a plan.`,
    answered: (office) => `You and ${office} have made a plan.`,
    following: (office) => `You and ${office} have made a plan and follow it up together.`,
    paused: (office) => `Your plan at ${office} is paused.`,
    closed: (office) => `You are done at ${office}.`,
    returned: (office) =>
      `${office} could not receive you. Your caseworker will contact you. It does not count against you.`,
    recalled: (office) => `You are no longer referred to ${office}.`,
  },
  next: {
    asked: (date) =>
      `Answer by ${date}. If you do not, we only give your name. It does not count against you.`,
    meeting: (date) => `You are to meet on ${date}.`,
    plan: (date) => `The plan is to be ready by ${date}.`,
    late: (date) => `The plan was to be ready ${date}. Jobbtorg is late.`,
    notYourFault:
      'It is not your fault and does not count against you. Your application need not wait for the plan.',
    followUp: (date) => `The next follow-up is on ${date}.`,
    newPlan: (date) => `You make a new plan by ${date}.`,
    followUpLate: (date) =>
      `You were to follow up the plan on ${date}. Jobbtorg is to contact you. The plan holds until then.`,
    paused: (date) =>
      `The pause holds until ${date} and ends by itself. Nobody is absent during a pause.`,
    result: (date) => `It holds from ${date}.`,
  },
  result: 'Result',
  consent: {
    asked: () => 'You have not answered what we may give Jobbtorg.',
    given: (until) => `You have consented to our giving Jobbtorg information until ${until}.`,
    declined: () => 'You did not consent. We have only given your name.',
    expired: () => 'You did not answer about consent. We have only given your name.',
    withdrawn: () => 'You have withdrawn your consent. We give no more.',
  },
  withdraw: {
    link: 'Withdraw your consent',
    title: 'Withdraw your consent',
    text: (office) =>
      `You can withdraw your consent to our giving ${office} information at any time. It holds from when you press.`,
    sent: 'What we have already given we cannot take back, but we give no more.',
    free: 'You are not refused because you withdraw the consent.',
    keep: 'Keep the consent',
    confirm: 'Withdraw the consent',
  },
};
