import type { RawForm } from '../../../shared/instrument/instrument.ts';
import type { Calculation } from '../../../shared/norm/calculation.ts';
import { answersOf } from '../../../shared/store/application-file.ts';
import { householdOf } from '../../../shared/store/household-of.ts';
import { isApplication, isRemittal } from '../../../shared/store/item/instance.ts';
import { stockholmDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { TaskSeen } from '../open-task-page.ts';
import type { Preview } from '../preview.ts';
import { remittalPreview } from '../remittal-preview.ts';
import { ActivityPlans } from './activity-plans.tsx';
import { AppliedTables } from './applied-tables.tsx';
import { CalculationTables } from './calculation-tables.tsx';
import { ContactCard, HouseholdCard } from './case-head.tsx';
import { ChildCard } from './child-card.tsx';
import { StoredAnswers } from './document.tsx';
import { HearingNotice } from './hearing.tsx';
import { PreviewCard } from './preview-card.tsx';
import { RemittalPreviews } from './remittal-preview.tsx';
import { RemittalReminders } from './remittal-reminders.tsx';
import { ReviewFacts } from './review-facts.tsx';
import { TrialLink } from './trial-link.tsx';

interface FactsProps {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
  readonly preview: Preview | undefined;
  /** What is saved, when the preview is of a trial. */
  readonly saved: Calculation | undefined;
  /** What is typed now. */
  readonly values: RawForm;
}

/** What the applicant has answered since, or that the time ran out. */
function Replies({ request, seen }: FactsProps) {
  const { lang } = request;
  const { task: words } = caseworkPageTexts(lang);
  const replies = [
    { title: words.kompletteringAnswer, stored: answersOf(seen.file, 'komplettering') },
    { title: words.comment, stored: answersOf(seen.file, 'kommunicering') },
  ];
  const expired = seen.page.events.some(
    ({ type, instanceId }) =>
      instanceId === seen.instance.instanceId &&
      /^(komplettering|communication)_expired$/.test(type),
  );
  return (
    <>
      {expired && replies.every(({ stored }) => stored === undefined) && (
        <Alert tone="info">{words.noAnswerInTime}</Alert>
      )}
      {replies.map(
        ({ title, stored }) =>
          stored && (
            <Card key={title} title={title}>
              <StoredAnswers lang={lang} stored={stored} />
            </Card>
          ),
      )}
    </>
  );
}

/** What the client wants otherwise in the plan, when that is why it is made again. */
function PlanChange({ request, seen }: FactsProps) {
  const answer = answersOf(seen.file, 'plan_underskrift');
  if (answer?.outcome !== 'vill_andra') return null;
  return (
    <Card title={caseworkPageTexts(request.lang).correction.planChange}>
      <StoredAnswers lang={request.lang} stored={answer} />
    </Card>
  );
}

/** Why a manager sent the proposal back, when that has happened. */
function Returned({ request, seen }: FactsProps) {
  const back = ['beslut_chef', 'beslut']
    .map((step) => answersOf(seen.file, step))
    .find((stored) => stored?.outcome === 'tillbaka');
  if (!back) return null;
  return (
    <Card title={caseworkPageTexts(request.lang).task.lastReturned}>
      <StoredAnswers lang={request.lang} stored={back} />
    </Card>
  );
}

function OwnFacts(props: FactsProps) {
  const { request, seen, preview, saved } = props;
  const { page, task, file } = seen;
  const { head } = page;
  switch (task.form) {
    case 'mottagning':
      return <ContactCard request={request} head={head} />;
    case 'ib1':
      return (
        <>
          <PreviewCard request={request} preview={preview} saved={saved} />
          {file.form && <AppliedTables lang={request.lang} form={file.form} />}
        </>
      );
    case 'ib2':
      return (
        <RemittalPreviews
          request={request}
          previews={remittalPreview(
            props.values,
            head,
            householdOf(page, seen.instance).adults,
            stockholmDate(request.now),
          )}
        />
      );
    case 'barnkonsekvensanalys': {
      const child = householdOf(page, seen.instance).children.find(({ id }) => id === task.item);
      return child ? <ChildCard request={request} child={child} /> : null;
    }
    case 'remissvar_utan':
      return <RemittalReminders request={request} seen={seen} />;
    case 'forslag':
      return (
        <>
          <Returned {...props} />
          {!isRemittal(seen.instance) && (
            <HearingNotice request={request} application={seen.instance} />
          )}
          {file.calculation && (
            <>
              <TrialLink request={request} of={task} />
              <CalculationTables lang={request.lang} calculation={file.calculation.calculation} />
            </>
          )}
        </>
      );
    case 'ib4':
      return <PlanChange {...props} />;
    default:
      return isApplication(seen.instance) ? null : (
        <ReviewFacts request={props.request} seen={seen} />
      );
  }
}

/** Beside the form: just what this task needs to be done right. */
export function TaskFacts(props: FactsProps) {
  const { request, seen } = props;
  return (
    <>
      <OwnFacts {...props} />
      <ActivityPlans request={request} seen={seen} plans={seen.activityPlans} />
      <Replies {...props} />
      {seen.task.form !== 'beslut' && (
        <HouseholdCard request={request} household={householdOf(seen.page, seen.instance)} />
      )}
    </>
  );
}
