import type { task as original } from '../sv/applicant-task.ts';

/** English texts of the tasks that are the applicant's own: komplettering and kommunicering. */
export const task: typeof original = {
  komplettering_svar: {
    title: 'We need to know more',
    short: 'Answer our questions',
    lead: 'To try your application we need this from you.',
    afterwards:
      'Can you not answer everything? Answer what you can, or call us. When the day has passed we go on with what there is. You are not refused only because an answer is missing.',
    asked: 'This is what we ask for',
    papers: 'You can hand in papers here or send them by post. Write the case number on them.',
  },
  kommunicering_svar: {
    title: 'Say what you think before we decide',
    short: 'Read the information and say what you think',
    lead: 'We have received information from someone else. It may mean that you do not get all that you applied for. Read it, and write if something is wrong or missing.',
    afterwards:
      'If you do not answer we decide with what there is. You can also call us or tell us in person.',
    asked: 'The information',
    papers: 'If you want to show papers you can hand them in here or send them by post.',
  },
  plan_underskrift: {
    title: 'Read your plan and answer',
    short: 'Read the plan and answer',
    lead: 'You and your caseworker have made a plan for change. Read it and say if you accept it. You can also write what you want to change.',
    afterwards:
      'If you do not answer, we go on with your application anyway. Then it says that the plan is not signed. You are not refused just for that.',
    asked: 'Your plan',
    papers: 'If you would rather sign on paper, you can do it with us.',
  },
  remiss_samtycke: {
    title: 'May we tell Jobbtorg?',
    short: 'Read and answer',
    lead: 'We want to refer you to Jobbtorg, who help you to work or studies. Read what we want to tell them, and say whether we may.',
    afterwards:
      'If you say no, or do not answer, we refer you all the same but give only your name. You are not refused for that. You can take a yes back whenever you want.',
    asked: 'This is what we want to give',
    papers: 'Is something wrong in the text? Call your caseworker before you answer.',
  },
  why: 'Why we ask',
  from: 'Comes from',
  replyBy: (date: string) => `Answer by ${date}`,
  send: 'Send the answer',
  saveAndLeave: 'Save and continue later',
  savedTitle: 'Your answer is saved',
  savedText: 'It is not sent yet. You can go on when you like, until the day of the answer.',
  overTitle: 'The answer could not be sent',
  overText:
    'This question is already closed: the time has run out, or someone has already answered. What you wrote is still here below. Call us, and we will take it.',
};
