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
        const letter = await deps.readLetter(application.instanceId);
        const fileName = `beslut-${application.caseId}-${application.month}.pdf`;
        return download(letter, 'application/pdf', fileName, { inline: true });
      }),
  }),
];
