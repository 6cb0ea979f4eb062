import { redirect, refusal } from '../../../shared/web/reply.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';

/** The applicant asks to be heard orally before the board (SoL 14:8). */
export const hearingRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: '/ansokan/arenden/{caseId}/{instanceId}/muntligt',
    action: 'application.answerCommunication',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.answerCommunication', async ({ application }) => {
        const { caseId, instanceId } = application;
        const asked = await deps.askHearing({ viewer: request.viewer, caseId, instanceId });
        return asked.ok ? redirect(addressOf(application)) : refusal(asked.reason);
      }),
  }),
];
