import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { kompletteringSvar } from '../../../shared/instrument/forms/komplettering-svar.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { monthName } from '../../../shared/text/format.ts';
import type { Unit } from '../../../shared/unit/units.ts';
import { type FormButton, InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ShownTask } from '../answer-task.ts';
import { replyDate } from '../application-state.ts';
import type { AskedItem, Sharing } from '../asked.ts';
import { addressOf } from '../own-application.ts';
import { taskWords } from '../task-words.ts';
import { AskedItems } from './asked-items.tsx';
import { CallUs } from './call-us.tsx';
import { PageHead } from './page-head.tsx';
import { PlanView } from './plan-view.tsx';
import { ReplyBy } from './reply-by.tsx';
import { ReplyItems } from './reply-items.tsx';
import { SharingView } from './sharing-view.tsx';

export interface TaskFormProps {
  readonly request: PageRequest;
  readonly unit: Unit;
  readonly application: Application;
  /** The application, or the remittal of it that the task is about. */
  readonly instance: Application | Remittal;
  readonly task: ShownTask;
  readonly asked: readonly AskedItem[];
  /** The plan that the applicant is asked to answer. */
  readonly plan?: TaskAnswers | undefined;
  /** What the applicant is asked to let us share. */
  readonly sharing?: Sharing | undefined;
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  /** Somebody or the date was first: what was typed is shown, but can no longer be sent. */
  readonly over?: boolean;
}

/** What is asked, why and by when, and the form to answer on. */
export function TaskForm(props: TaskFormProps) {
  const { request, unit, application, instance, task, asked, plan, sharing, values } = props;
  const { errors = [], over = false } = props;
  const { lang, texts } = request;
  const { application: app, task: words } = texts.applicant;
  const about = taskWords(texts, task.form);
  const month = app.title(monthName(lang, application.month));
  const action = addressOf(instance, `uppgift/${task.task}`);
  const itemByItem = task.form === kompletteringSvar.id && asked.length > 0;
  const buttons: FormButton[] = over
    ? []
    : [
        { press: 'complete', label: words.send },
        { press: 'save', label: words.saveAndLeave, look: 'secondary' },
      ];
  return (
    <>
      <PageHead
        title={about.title}
        back={{ href: addressOf(application), text: app.back }}
        about={`${month} · ${app.caseNumber(application.caseId)}`}
      />
      {over && (
        <Alert tone="danger" title={words.overTitle}>
          {words.overText}
        </Alert>
      )}
      {request.query.sparat !== undefined && errors.length === 0 && !over && (
        <Alert tone="success" title={words.savedTitle}>
          {words.savedText}
        </Alert>
      )}
      <p class="lead">{about.lead}</p>
      {!over && <ReplyBy request={request} date={replyDate(task, instance)} />}
      {!itemByItem && asked.length > 0 && (
        <AskedItems texts={texts} title={about.asked} items={asked} />
      )}
      <p>{about.papers}</p>
      <p>{about.afterwards}</p>
      {sharing && <SharingView request={request} title={about.asked} sharing={sharing} />}
      {plan && <PlanView lang={lang} title={about.asked} plan={plan} />}
      {itemByItem ? (
        <ReplyItems {...{ request, action, values, errors, buttons }} items={asked} />
      ) : (
        <InstrumentForm
          {...{ request, action, values, errors, buttons }}
          instrument={instrument(task.form, task.formVersion)}
        />
      )}
      <CallUs request={request} unit={unit} caseId={application.caseId} />
    </>
  );
}
