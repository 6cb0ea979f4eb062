/** Finding what an address points at, for the person it belongs to and nobody else. */
import type { Action } from '../../shared/access/action.ts';
import type { KnownDecision } from '../../shared/action/review/sent-decision.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { isLogins } from '../../shared/store/household-of.ts';
import type { Application } from '../../shared/store/item/instance.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { Reply } from '../../shared/web/reply.ts';
import { notFound } from '../../shared/web/reply.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import type { ApplicantDeps } from './deps.ts';
import { noSelfService } from './view/no-self-service.tsx';

/** The application of an address, with its case. */
export interface Own {
  readonly page: CasePage;
  readonly application: Application;
}

/** What an address asks about: the application, or a remittal of it. */
export interface Asking {
  readonly instance: Application | Remittal;
}

/**
 * Runs a page for the own application of the address `/ansokan/arenden/{caseId}/{instanceId}`.
 * Another's, or none, is the same page: not found. With protected identity nothing is shown.
 */
export async function withOwn(
  request: PageRequest,
  deps: ApplicantDeps,
  action: Action,
  show: (own: Own) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { caseId = '', instanceId } = request.params;
  const read = await deps.openCase(request.viewer, caseId, action);
  if (!read.ok) return read.reason === 'NoSelfService' ? noSelfService(request, deps) : notFound();
  const application = read.page.applications.find((one) => one.instanceId === instanceId);
  return application ? show({ page: read.page, application }) : notFound();
}

/** Runs a page for a sent decision of the own, by the instance that made it; otherwise not found. */
export async function withOwnDecision(
  request: PageRequest,
  deps: ApplicantDeps,
  action: Action,
  show: (own: {
    readonly page: CasePage;
    readonly decision: KnownDecision;
  }) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { caseId = '', instanceId = '' } = request.params;
  const read = await deps.openCase(request.viewer, caseId, action);
  if (!read.ok) return read.reason === 'NoSelfService' ? noSelfService(request, deps) : notFound();
  const decision = await deps.decisionOf(read.page, instanceId);
  return decision ? show({ page: read.page, decision }) : notFound();
}

/**
 * The same for an address whose instance may be a remittal of the application: what is asked of the
 * applicant about it. A remittal of the partner is not the login's own.
 */
export async function withOwnInstance(
  request: PageRequest,
  deps: ApplicantDeps,
  action: Action,
  show: (own: Own & Asking) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { caseId = '', instanceId } = request.params;
  const read = await deps.openCase(request.viewer, caseId, action);
  if (!read.ok) return read.reason === 'NoSelfService' ? noSelfService(request, deps) : notFound();
  const { page } = read;
  const remittal = page.remittals.find(
    (one) => one.instanceId === instanceId && isLogins(page, one),
  );
  const of = remittal?.applicationId ?? instanceId;
  const application = page.applications.find((one) => one.instanceId === of);
  if (!application) return notFound();
  return show({ page, application, instance: remittal ?? application });
}

/** The address of an application's page, or of one of the pages under it. */
export function addressOf(
  { caseId, instanceId }: { readonly caseId: string; readonly instanceId: string },
  under?: string,
): string {
  const own = `/ansokan/arenden/${caseId}/${instanceId}`;
  return under === undefined ? own : `${own}/${under}`;
}
