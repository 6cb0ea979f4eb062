import { download, notFound } from '../../../shared/web/reply.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import { sentDecision } from '../application-state.ts';
import type { ApplicantDeps } from '../deps.ts';
import { withOwn } from '../own-application.ts';

export const letterRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/brev',
    action: 'letter.readOwn',
    handler: (request, deps) =>
      withOwn(request, deps, 'letter.readOwn', async ({ application }) => {
        if (sentDecision(application) === undefined) return notFound();
        const { caseId, instanceId } = application;
        await deps.receive({ viewer: request.viewer, caseId, instanceId });
        const letter = await deps.readLetter(instanceId);
        const fileName = `beslut-${caseId}-${application.month}.pdf`;
        return download(letter, 'application/pdf', fileName, { inline: true });
      }),
  }),
];
