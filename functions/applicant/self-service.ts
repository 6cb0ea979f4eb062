/** Who may apply and follow an application on the web. */
import type { Action } from '../../shared/access/action.ts';
import { may } from '../../shared/access/permission.ts';
import { noSubject } from '../../shared/access/viewer.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { type Reply, refusal } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import type { ApplicantDeps } from './deps.ts';
import type { Draft, Judging } from './draft.ts';
import { noSelfService } from './view/no-self-service.tsx';

/** The person's own: what has been sent, what is being written, and who it is. */
export interface Self {
  readonly cases: readonly CasePage[];
  readonly draft: Draft | undefined;
  readonly judging: Judging;
}

/**
 * Runs a page of the person's own. With protected identity, in a case that the login knows of or in
 * any other of the person, the page says whom to call and nothing else.
 */
export async function withSelfService(
  request: PageRequest,
  deps: ApplicantDeps,
  action: Action,
  show: (self: Self) => Promise<Reply>,
): Promise<Reply> {
  const { viewer, personalNumber } = request;
  if (personalNumber === null) return refusal('NoPersonalNumber');
  const [cases, draft] = await Promise.all([deps.ownCases(viewer.sub), deps.readDraft(viewer.sub)]);
  const applicant = { name: viewer.name, personalNumber };
  const judging = { today: localDate(request.now.toISOString()), applicant };
  const protectedIdentity = await deps.isProtected(cases, personalNumber);
  const allowed = may(viewer, action, { ...noSubject, relation: 'own', protectedIdentity });
  return allowed.allowed ? show({ cases, draft, judging }) : noSelfService(request, deps);
}
