import { redirect, refusal } from '../../../shared/web/reply.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';

/** The applicant asks that the case be decided (FL 12). */
export const requestDecisionRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/begar-avgorande',
    action: 'application.requestDecision',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.requestDecision', async ({ application }) => {
        const { caseId, instanceId } = application;
        const asked = await deps.requestDecision({ viewer: request.viewer, caseId, instanceId });
        return asked.ok ? redirect(`${addressOf(application)}?begart=ja`) : refusal(asked.reason);
      }),
  }),
];
