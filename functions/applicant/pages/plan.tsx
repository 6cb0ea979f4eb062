import { planHeadings } from '../../../shared/instrument/forms/ib4.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { notFound, page } from '../../../shared/web/reply.ts';
import type { MemberGet } from '../../../shared/web/route.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';
import { ownPlan } from '../plan.ts';
import { PageHead } from '../view/page-head.tsx';

/** The plan for change. */
export const showPlan: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', async ({ application }) => {
    const plan = ownPlan(await deps.readFile(application.instanceId));
    if (plan === undefined) return notFound();
    const { application: words } = request.texts.applicant;
    const back = { href: addressOf(application), text: words.back };
    return page(
      words.plan,
      <>
        <PageHead title={words.plan} back={back} />
        <p class="lead">{words.planLead}</p>
        <AnswersView
          lang={request.lang}
          instrument={instrument(plan.form, plan.formVersion)}
          answers={plan.answers}
          sections={planHeadings}
        />
      </>,
    );
  });
