/** What a player can do to the deployed app. How it gets there is the transport's own business. */
import type { Login } from './login.ts';

/** What came of an action: done, or refused by a name. `body` is what was said besides. */
export type Told = {
  readonly ok: boolean;
  readonly status: number;
  /** The named reason of a refusal. */
  readonly reason?: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** An open task, by its address. */
export type TaskAddress = {
  readonly caseId: string;
  readonly instanceId: string;
  readonly task: string;
};

export type Transport = {
  readonly apply: (by: Login, answers: unknown, key: string) => Promise<Told>;
  readonly claim: (by: Login, task: TaskAddress) => Promise<Told>;
  readonly complete: (
    by: Login,
    task: TaskAddress,
    outcome: string,
    answers: unknown,
    key: string,
  ) => Promise<Told>;
  readonly withdraw: (
    by: Login,
    application: Pick<TaskAddress, 'caseId' | 'instanceId'>,
    key: string,
  ) => Promise<Told>;
  /** Reads a case as a person of the unit does. */
  readonly readCase: (by: Login, caseId: string) => Promise<Told>;
};
