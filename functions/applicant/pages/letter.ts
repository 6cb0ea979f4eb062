import { download } from '../../../shared/web/reply.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { withOwnDecision } from '../own-application.ts';

export const letterRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/brev',
    action: 'letter.readOwn',
    handler: (request, deps) =>
      withOwnDecision(request, deps, 'letter.readOwn', async ({ decision }) => {
        const { application, decidedIn: instanceId } = decision;
        const { caseId } = application;
        await deps.receive({ viewer: request.viewer, caseId, instanceId });
        const letter = await deps.readLetter(instanceId);
        const fileName = `beslut-${caseId}-${application.month}.pdf`;
        return download(letter, 'application/pdf', fileName, { inline: true });
      }),
  }),
];
