import type { api as original } from '../sv/api.ts';

/** English words for what only the JSON API says. */
export const api: typeof original = {
  problems: {
    NotLoggedIn: 'Send a valid id token in Authorization: Bearer.',
    NotAllowed: 'None of the roles of the token may do this.',
    NotFound: 'It does not exist, or you have no access to it.',
    NotJson: 'Send the body as application/json.',
    WrongJson: 'The body is not JSON that can be read. Nothing was stored.',
    WrongBody: 'The body does not follow the description. Nothing was stored.',
    WrongQuery: 'The query of the address does not follow the description.',
    WrongIdempotencyKey:
      'Every POST must have the header Idempotency-Key: 8–64 letters, digits, dashes or underscores, a new one for each action.',
    BodyTooLarge: 'The body is larger than we can take. Nothing was stored.',
    FieldErrors: 'Something in the answers must be put right. Nothing was stored.',
    NoSuchOutcome: 'The task has no such outcome. Those that exist are in its ways.',
    NoSuchStaff: 'Nobody with that role in the unit has that sub.',
    NoSuchUnit: 'There is no such unit.',
    WrongSignature: 'The signature is not right.',
    OutsideWindow:
      'The message was not signed within five minutes of now. Sign it anew and send it again.',
    WrongWebhookId:
      'webhook-id is to be 8–64 letters, digits, dashes or underscores, a new one for each message.',
    OutOfOrder:
      'An earlier message of the remittal is missing. Send the one with the number in expected first.',
    NotYetOpen: 'The step is about to be opened. Send the same message again in a few seconds.',
    NotItsTurn: 'The remittal is at another step, the one in step. Nothing was changed.',
    Fault:
      'Something went wrong with us. Nothing was changed. Try again with the same Idempotency-Key.',
  },
};
