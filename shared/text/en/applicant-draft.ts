import type * as original from '../sv/applicant-draft.ts';

/** English texts of the application while it is written, checked and sent. */

export const draft: typeof original.draft = {
  title: 'Apply for ekonomiskt bistånd',
  lead: 'Answer the questions, a part at a time. You can take the parts in any order. What you write is saved each time you go on.',
  preparedTitle: 'Good to have at hand',
  prepared: [
    'the personal numbers of all who live at home',
    'what you pay for rent and other things',
    'the money that you receive during the month',
    'what you have in bank accounts',
    'the number of the account that the money is to come to',
  ],
  togetherText: 'If you live with a partner, you apply together, in one application.',
  acuteTitle: 'Are you without food, medicine or a place to sleep?',
  acuteText: 'Do not wait for an answer here. Call us today:',
  parts: 'Parts of the application',
  progress: (done: number, of: number) => `${done} of ${of} parts are done`,
  begin: 'Begin',
  resume: 'Go on',
  checkPart: 'Check and send',
  partOf: (n: number, of: number) => `Part ${n} of ${of}`,
  toParts: 'All parts of the application',
  toCheck: 'Back to checking',
  saveAndContinue: 'Save and continue',
  saveAndLeave: 'Save and continue later',
};

export const check: typeof original.check = {
  title: 'Check your answers',
  lead: 'Read what you have answered. You can change it until you have sent it.',
  notReadyTitle: 'Some parts are not done',
  notReadyText: 'Answer what is missing, and then you can send it.',
  notStarted: 'not started',
  toMend: (n: number) =>
    n === 1
      ? '1 answer is missing or must be changed'
      : `${n} answers are missing or must be changed`,
  sendTitle: 'Send',
  send: 'Send the application',
  alreadyTitle: (month: string) => `There is already an application for ${month}`,
  alreadyText:
    'A household can have one application for each month. If you want to add something to that one, call us. If your application is for another month, you can change the month.',
  alreadyLink: 'See the application that exists',
  changeMonth: 'Change the month',
  nothingLost: 'What you have written is still here.',
};

export const receipt: typeof original.receipt = {
  title: 'Receipt for your application',
  sent: 'We have received your application',
  keep: 'Keep the case number. You can print this page, and you will always find it here among your pages.',
  caseNumber: 'Case number',
  month: 'Month',
  received: 'Received',
  applicant: 'Applicant',
  checksum: 'Checksum',
  nextTitle: 'What happens now',
  read: 'We read the application. If something is missing we ask you here on your pages, and call.',
  tell: 'Tell us if something changes meanwhile: incomes, housing or who lives at home.',
  acuteTitle: 'You wrote that you need something today',
  acuteText: 'We contact you the same day. It is faster if you call us too:',
  toApplication: 'See your application',
};
