/** English texts of what comes after a sent decision: appeal, correction and change. */

/** The applicant's own pages. */
export const applicantReview = {
  link: 'Appeal the decision',
  title: 'Appeal the decision',
  about: (date: string) => `The decision of ${date}`,
  lead: (court: string) =>
    `If you think that the decision is wrong you can appeal it to ${court}. It costs nothing. The decision holds in the meantime.`,
  until: (date: string) => `Your appeal must have reached us by ${date}.`,
  untilUnknown:
    'Your appeal must have reached us within three weeks from the day on which you received the decision.',
  late: (date: string) =>
    `The last day to appeal was ${date}. You can send it all the same, but what comes too late cannot be tried. Call us if you think that we are wrong about the day.`,
  help: 'Do you need help to write, or an interpreter? Call us and we will help you. Somebody else may write for you if you give a power of attorney.',
  afterwards: (court: string) =>
    `When we have your appeal we look whether it came in time and whether the decision is obviously wrong. Then we hand it over to ${court}, usually within a week.`,
  send: 'Send the appeal',
  addTitle: 'Add to your appeal',
  addLead: 'You have already appealed this decision. What you write here is added.',
  addLink: 'Add something to the appeal',
  addSend: 'Add',
  receivedTitle: 'Thank you, your appeal has come in',
  receivedText: 'You need do nothing more now. Here you see what happens.',
  joinedTitle: 'Thank you, it has been added',
  joinedText: 'What you wrote now belongs to your appeal.',
  otherWay: {
    title: 'This decision is appealed in another way',
    text: 'The decision was made under chapter 12 section 2 of the Social Services Act. It cannot be appealed here. Instead a member of the municipality can ask the administrative court for a review of legality (chapter 13 of the Local Government Act). The court then tries whether the decision is lawful, not whether it should have been another.',
    how: 'The request is sent directly to the court. It must have reached the court within three weeks from the day on which the approval of the minutes of the board was announced on the notice board of the municipality. Call us and we will tell you which day that is.',
  },
  atCourt: {
    title: 'The court has the appeal',
    text: (court: string) => `To add or withdraw anything, write to ${court}.`,
  },
  state: {
    title: 'Your appeal',
    sent: (date: string) => `It came in on ${date}.`,
    handOverBy: (court: string, date: string) => `We will hand it over to ${court} by ${date}.`,
    late: 'We are late. Call us and we will tell you how it goes.',
  },
  steps: {
    rattidsprovning: {
      now: 'We look whether the appeal came in time.',
      next: 'Then we look whether the decision is obviously wrong and must be changed.',
    },
    omprovning: {
      now: 'The appeal came in time. We look whether the decision is obviously wrong.',
      next: 'Then we hand the appeal over to the court.',
    },
    overlamning: {
      now: 'We gather the papers for the court.',
      next: 'You will see here when the court has them.',
    },
    avvisning: {
      now: 'The appeal came too late. We are to decide on dismissing it.',
      next: 'You get the decision here and in a letter. That decision you can appeal.',
    },
    avvisning_chef: {
      now: 'The appeal came too late. A manager is to decide on dismissing it.',
      next: 'You get the decision here and in a letter. That decision you can appeal.',
    },
    brev: { now: 'We write the letter to you.', next: 'You get it here and in a letter.' },
    expediering: { now: 'The letter is being sent to you.', next: 'You can soon read it here.' },
    overlamnat: {
      now: 'The court has your appeal.',
      next: 'The court will write to you. It may need several months.',
    },
    avvisat: {
      now: 'The appeal is dismissed, because it came too late.',
      next: 'The letter says why. You can appeal that decision.',
    },
    aterkallat: {
      now: 'You have withdrawn your appeal.',
      next: 'If you change your mind you can appeal again, within the time.',
    },
  },
  dismissalLetter: 'Read the decision on dismissal (PDF)',
  withdraw: {
    link: 'Withdraw the appeal',
    title: 'Withdraw your appeal?',
    text: 'If you withdraw the appeal no court tries the decision. The decision then holds as it is.',
    free: 'You decide yourself. Nobody here may ask you to withdraw it. If you are unsure, call us first.',
    confirm: 'Yes, withdraw the appeal',
    keep: 'No, keep the appeal',
  },
  amended: {
    corrected: (date: string) => `Corrected ${date}`,
    changed: (date: string) => `Changed ${date}`,
    said: { wrong: 'What was wrong', instead: 'What holds now' },
    amount: (amount: string, before: string) => `You get ${amount}. Before it said ${before}.`,
    same: (amount: string) => `The amount is the same: ${amount}.`,
    letter: 'Read the letter on the correction or change (PDF)',
    both: 'The first decision remains below. This holds together with it.',
  },
};

/** The caseworkers' pages. */
export const caseworkReview = {
  register: {
    title: 'Register an appeal',
    about: (month: string, date: string) => `Application for ${month}, decision of ${date}`,
    otherWay:
      'The decision was made under SoL 12:2 and cannot be appealed to the administrative court (SoL 35:1). It can be reviewed for legality (KL chapter 13). If a paper means that, send it to the court and tell the applicant how it is done.',
    send: 'Register',
  },
  receipt: {
    send: 'Register',
  },
  amend: {
    title: 'Correct or change the decision',
    lead: 'The decision that was sent and its letter are never overwritten. A correction or change is a decision of its own with a letter of its own, shown beside the first.',
    laws: [
      'FL 36: an obvious slip of the pen, of arithmetic or another oversight may be corrected.',
      'FL 37: a decision that is wrong may be changed, but a favourable one to the worse in three cases only.',
      'FL 38: an obviously wrong decision must be changed if that is quick, simple and to no disadvantage.',
    ],
    appealed:
      'The decision has been appealed. Then it may be changed under FL 38 only, before it is handed over to the court (FL 39). It may still be corrected under FL 36.',
    colleague:
      'That you would have decided otherwise than a colleague is no reason. A manager does not change what an employee has decided with delegation.',
    begin: 'Begin to examine',
  },
  appeal: (date: string) => `Appeal that came in ${date}`,
  amendment: (date: string) => `Correction or change, begun ${date}`,
  text: 'The appeal',
  supplement: 'Addition to the appeal',
  facts: {
    arrivedOn: 'Counts as come in',
    receivedDecisionOn: 'The decision was received',
    receivedUnknown: 'Not known. If it cannot be shown the appeal counts as in time.',
    lastDay: 'Last day to appeal',
    inTime: 'Came in time',
    late: 'Came too late',
    decision: 'The decision',
    timeliness: 'In time',
    reconsidered: 'Reconsideration',
    handedOver: 'Handed over',
    law: 'Under',
    before: 'Before',
    now: 'Now',
  },
  ways: {
    web: 'The web',
    post: 'Post',
    brevlada: 'Letterbox',
    lamnat: 'Handed to us',
    epost: 'E-mail',
  },
};

const signAgain = { label: 'Examine again', hint: 'The task goes back to the examination.' };

export const reviewOutcomes = {
  rattidsprovning: {
    i_tid: { label: 'It came in time', hint: 'Within three weeks, or unknown when received.' },
    provas_anda: {
      label: 'Too late, but to be tried all the same',
      hint: 'We gave wrong information, or it reached the court in time (FL 45).',
    },
    for_sent: { label: 'It came too late', hint: 'The appeal is dismissed by its own decision.' },
  },
  omprovning: {
    star_fast: { label: 'The decision stands', hint: 'The appeal is handed over to the court.' },
    andras: {
      label: 'The decision must be changed',
      hint: 'A change is begun. The appeal is handed over to the court when it is done.',
    },
  },
  overlamning: {
    overlamnad: { label: 'Handed over', hint: 'The court has the appeal and the file.' },
  },
  avvisning: {
    avvisad: { label: 'Dismiss the appeal', hint: 'The letter is sent at once after.' },
    tillbaka: signAgain,
  },
  avvisning_chef: {
    avvisad: { label: 'Dismiss the appeal', hint: 'The letter is sent at once after.' },
    tillbaka: signAgain,
  },
  prova_andring: {
    till_beslut: {
      label: 'The decision is to be corrected or changed',
      hint: 'The delegation says whether you or a manager decides.',
    },
    ingen_andring: { label: 'The decision stands', hint: 'Nothing is sent to the applicant.' },
  },
  andringsbeslut: {
    beslutad: { label: 'Decide', hint: 'The letter is sent at once after.' },
    tillbaka: signAgain,
  },
  andringsbeslut_chef: {
    beslutad: { label: 'Decide', hint: 'The letter is sent at once after.' },
    tillbaka: signAgain,
  },
};
