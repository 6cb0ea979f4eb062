import type { Action } from '../../shared/access/action.ts';
import { openCase } from '../../shared/action/read-case.ts';
import { type KnownDecision, knownDecision } from '../../shared/action/review/sent-decision.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import type { WebDeps } from '../web.ts';

/** The sent decision that an address names, with its case; undefined when there is none to see. */
export async function decisionNamed(
  { viewer, params }: PageRequest,
  deps: WebDeps,
  action: Action,
): Promise<{ readonly page: CasePage; readonly decision: KnownDecision } | undefined> {
  const { caseId = '', instanceId = '' } = params;
  const opened = await openCase(deps, viewer, caseId, action, 'case');
  const decision = opened.ok ? await knownDecision(deps, opened.page, instanceId) : undefined;
  return opened.ok && decision ? { page: opened.page, decision } : undefined;
}
