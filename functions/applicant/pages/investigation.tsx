import { monthName } from '../../../shared/text/format.ts';
import { investigationTexts } from '../../../shared/text/later/investigation.ts';
import { page } from '../../../shared/web/reply.ts';
import type { MemberGet } from '../../../shared/web/route.ts';
import { ReadableIb } from '../../../shared/web/view/readable-ib.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';
import { PageHead } from '../view/page-head.tsx';

/** The own copy of the initial assessment, to read and to print (R032). */
export const showInvestigation: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', async ({ application, page: read }) => {
    const { answers } = await deps.readFile(application.instanceId);
    const investigation = investigationTexts(request.lang);
    const { application: words } = request.texts.applicant;
    const back = { href: addressOf(application), text: words.back };
    const month = words.title(monthName(request.lang, application.month));
    return page(
      investigation.title,
      <>
        <PageHead
          title={investigation.title}
          back={back}
          about={`${month} · ${words.caseNumber(application.caseId)}`}
        />
        <p class="lead">{investigation.lead}</p>
        <p class="hint no-print">{investigation.print}</p>
        <ReadableIb
          lang={request.lang}
          parts={answers}
          reader={{
            adult: 'applicant',
            together: application.household.adults.length > 1,
            protectedIdentity: read.head.protectedIdentity,
          }}
        />
      </>,
    );
  });
