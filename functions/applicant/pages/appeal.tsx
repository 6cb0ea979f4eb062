import { receivedDecisionOn } from '../../../shared/action/review/received-on.ts';
import {
  isAtCourtFor,
  isOver,
  type KnownDecision,
} from '../../../shared/action/review/sent-decision.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { overklagande } from '../../../shared/instrument/forms/overklagande.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { lastDayToAppeal } from '../../../shared/review/appeal-time.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { longDate, monthName } from '../../../shared/text/format.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwnDecision } from '../own-application.ts';
import { CallUs } from '../view/call-us.tsx';
import { PageHead } from '../view/page-head.tsx';

interface Appealing {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly decision: KnownDecision;
}

/** By when the appeal must have come in, or that the day has passed: it can be sent all the same. */
function Until({ request, page: read, decision }: Appealing) {
  const { lang, now } = request;
  const words = appealTexts(lang);
  const { decisionId, application } = decision;
  const about = { decisionId, applicationId: application.instanceId };
  const received = receivedDecisionOn(read, about);
  if (received === undefined) return <p>{words.untilUnknown}</p>;
  const last = lastDayToAppeal(received);
  return last < localDate(now.toISOString()) ? (
    <Alert tone="warning">{words.late(longDate(lang, last))}</Alert>
  ) : (
    <p>
      <strong>{words.until(longDate(lang, last))}</strong>
    </p>
  );
}

/** Decisions under SoL 12:2 are not appealed here: which way there is instead. */
function OtherWay({ request }: Pick<Appealing, 'request'>) {
  const { otherWay: words } = appealTexts(request.lang);
  return (
    <Alert tone="info" title={words.title}>
      <p>{words.text}</p>
      <p>{words.how}</p>
    </Alert>
  );
}

function AppealPage(
  props: Appealing & {
    readonly values: RawForm;
    readonly errors: readonly FieldError[];
  },
) {
  const { request, page: read, decision, values, errors } = props;
  const { lang, texts } = request;
  const words = appealTexts(lang);
  const { application: app } = texts.applicant;
  const { application, decidedIn, decidedAt, statute } = decision;
  const { caseId } = application;
  const unit = unitOf(read.head.unit);
  const mine = read.appeals.filter((one) => one.decidedIn === decidedIn);
  const open = mine.some((one) => !isOver(one));
  const atCourt = mine.some((one) => isAtCourtFor(one, request.viewer.sub));
  const month = monthName(lang, application.month);
  const form = (
    <>
      <p class="lead">{open ? words.addLead : words.lead(unit.court)}</p>
      {!open && <Until {...props} />}
      <p>{words.help}</p>
      <InstrumentForm
        request={request}
        action={addressOf({ caseId, instanceId: decidedIn }, 'overklaga')}
        instrument={overklagande}
        values={values}
        errors={errors}
        titles={false}
        buttons={[{ press: 'appeal', label: open ? words.addSend : words.send }]}
      />
      {!open && <p>{words.afterwards(unit.court)}</p>}
    </>
  );
  return (
    <>
      <PageHead
        title={open ? words.addTitle : words.title}
        back={{ href: addressOf(application), text: app.back }}
        about={`${app.title(month)} · ${words.about(longDate(lang, localDate(decidedAt)))}`}
      />
      {statute === '12:2' && <OtherWay request={request} />}
      {atCourt && (
        <Alert tone="info" title={words.atCourt.title}>
          {words.atCourt.text(unit.court)}
        </Alert>
      )}
      {statute !== '12:2' && !atCourt && form}
      <CallUs request={request} unit={unit} caseId={caseId} caseworker={read.head.assignee?.name} />
    </>
  );
}

function view(
  props: Appealing,
  state: { readonly values: RawForm; readonly errors: readonly FieldError[] },
): Reply {
  const { title } = appealTexts(props.request.lang);
  const status = state.errors.length > 0 ? 422 : 200;
  return page(title, <AppealPage {...props} {...state} />, { status });
}

/** The page on which a decision is appealed. */
export function showAppeal(request: PageRequest, deps: ApplicantDeps): Promise<Reply> {
  return withOwnDecision(request, deps, 'appeal.create', (own) =>
    view({ request, ...own }, { values: {}, errors: [] }),
  );
}

/** Takes the appeal in; what is wrong is said at its field, and nothing that was typed is lost. */
export function postAppeal(request: PostRequest, deps: ApplicantDeps): Promise<Reply> {
  return withOwnDecision(request, deps, 'appeal.create', async (own) => {
    const { viewer, key, form } = request;
    const { application, decidedIn } = own.decision;
    const told = await deps.appeal({
      viewer,
      key,
      caseId: application.caseId,
      instanceId: decidedIn,
      input: { kind: 'typed', form },
    });
    if (told.ok) {
      return redirect(`${addressOf(application)}?overklagat=${told.joined ? 'tillagt' : 'ja'}`);
    }
    return 'errors' in told
      ? view({ request, ...own }, { values: form, errors: told.errors })
      : refusal(told.reason);
  });
}
