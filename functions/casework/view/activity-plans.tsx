import { planPart } from '../../../shared/application/activity-plan.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ActivityPlan } from '../activity-plans.ts';
import { aboutOf } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';

/** The activity plans of Jobbtorg, to be read beside what is written now. */
export function ActivityPlans(props: {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
  readonly plans: readonly ActivityPlan[];
}) {
  const { request, seen, plans } = props;
  const { lang } = request;
  const words = caseworkPageTexts(lang).remittal.plan;
  const written = seen.file.answers.find(({ step }) => step === 'forslag')?.at;
  return (
    <>
      {plans.map(({ remittal, plan }) => (
        <Card
          key={remittal.instanceId}
          title={words.title(aboutOf(seen.page, remittal.adultId) ?? '')}
        >
          {written !== undefined && plan.at > written && (
            <Alert tone="warning">{words.later(longMoment(lang, plan.at))}</Alert>
          )}
          <AnswersView
            lang={lang}
            instrument={instrument(plan.form, plan.formVersion)}
            answers={plan.answers}
            sections={[planPart]}
          />
        </Card>
      ))}
    </>
  );
}
