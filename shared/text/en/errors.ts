import type { errors as original } from '../sv/errors.ts';

/** English texts of the error pages: what happened, that nothing was lost or changed, and the way on. */
export const errors: typeof original = {
  NotFound: {
    title: 'The page does not exist',
    text: 'The address may be wrong, or you do not have access to the page.',
  },
  NotAllowed: {
    title: 'You are not allowed to do this',
    text: 'Your role may not do this. If your work needs it, ask your manager.',
  },
  NotLoggedIn: {
    title: 'You are logged out',
    text: 'You were logged out before the page was sent, so what you wrote last is not saved. Log in in a new tab, then go back here and send again.',
  },
  ForgedPost: {
    title: 'The page was too old',
    text: 'The form could not be connected to your login. Nothing has been changed. Go back, reload the page and send again.',
  },
  BodyTooLarge: {
    title: 'Too much at once',
    text: 'What you sent is larger than we can receive. Shorten the text and send again.',
  },
  WrongContentType: {
    title: 'Wrong kind of content',
    text: 'What you sent was not a form of our pages. Nothing has been saved.',
  },
  WrongForm: {
    title: 'The form does not fit',
    text: 'What you sent does not fit the page. Nothing has been saved. Reload the page and try again.',
  },
  Refused: { title: 'It could not be done', text: 'Nothing has been changed.' },
  Fault: {
    title: 'Something went wrong on our side',
    text: 'Nothing has been changed. Try again in a while. If it happens again, phone us and give the code below.',
  },
  code: 'Code',
  toStart: 'To the start page',
};
