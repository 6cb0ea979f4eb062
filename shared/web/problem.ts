/** What is wrong with one part of a body. */
export interface ProblemDetail {
  readonly path: string;
  /** The named error of the field. */
  readonly code: string;
  readonly message: string;
}

/** A refusal in the form of RFC 9457; `code` is the domain's or the chain's own word. */
export interface Problem {
  readonly kind: 'problem';
  readonly code: string;
  readonly status: number;
  readonly errors: readonly ProblemDetail[];
  /** More that a program may need: the id of the first application. */
  readonly extra: Readonly<Record<string, string | number>>;
}

/** A refusal with its named reason. */
export function problem(
  code: string,
  status = 409,
  options: {
    readonly errors?: readonly ProblemDetail[];
    readonly extra?: Readonly<Record<string, string | number>>;
  } = {},
): Problem {
  const { errors = [], extra = {} } = options;
  return { kind: 'problem', code, status, errors, extra };
}
