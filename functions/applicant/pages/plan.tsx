import { latestPlan, planPart } from '../../../shared/application/activity-plan.ts';
import { planHeadings } from '../../../shared/instrument/forms/ib4.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { applicantJobbtorg } from '../../../shared/text/later/applicant-jobbtorg.ts';
import { notFound, page } from '../../../shared/web/reply.ts';
import type { MemberGet } from '../../../shared/web/route.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import { ownRemittals } from '../application-state.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';
import { ownPlan } from '../plan.ts';
import { PageHead } from '../view/page-head.tsx';

/** The activity plans of one's own that hold: a part of the plan for change. */
async function activityPlansOf(deps: ApplicantDeps, read: CasePage, application: Application) {
  const files = await Promise.all(
    ownRemittals(read, application).map(({ instanceId }) => deps.readFile(instanceId)),
  );
  return files.flatMap(({ answers }) => latestPlan(answers) ?? []);
}

function ActivityPlanView({ lang, plan }: { readonly lang: Lang; readonly plan: TaskAnswers }) {
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {applicantJobbtorg(lang).planTitle}
      </h2>
      <AnswersView
        lang={lang}
        instrument={instrument(plan.form, plan.formVersion)}
        answers={plan.answers}
        sections={[planPart]}
      />
    </section>
  );
}

/** The plan for change. */
export const showPlan: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', async ({ application, page: read }) => {
    const plan = ownPlan(await deps.readFile(application.instanceId));
    if (plan === undefined) return notFound();
    const activityPlans = await activityPlansOf(deps, read, application);
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
        {activityPlans.map((one) => (
          <ActivityPlanView key={one.task} lang={request.lang} plan={one} />
        ))}
      </>,
    );
  });
