/** The refusals of the chain itself; each has a page of its own in `texts.errors`. */
export const httpErrors = {
  NotFound: 404,
  NotAllowed: 403,
  NotLoggedIn: 401,
  ForgedPost: 403,
  BodyTooLarge: 413,
  WrongContentType: 415,
  WrongForm: 400,
  Fault: 500,
} as const;

export type HttpErrorName = keyof typeof httpErrors;

/** Thrown by a middleware to end the request with a named error; never by a page handler. */
export class HttpError extends Error {
  readonly status: number;
  readonly reason: HttpErrorName;

  constructor(reason: HttpErrorName) {
    super(reason);
    this.name = 'HttpError';
    this.reason = reason;
    this.status = httpErrors[reason];
  }
}
