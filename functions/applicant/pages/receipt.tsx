import { longMoment, monthName } from '../../../shared/text/format.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import { page } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, type Own, withOwn } from '../own-application.ts';
import { promisedDates } from '../promised-dates.ts';
import { CallUs } from '../view/call-us.tsx';
import { PageHead } from '../view/page-head.tsx';
import { PhoneLink } from '../view/phone-link.tsx';

interface ReceiptProps extends Own {
  readonly request: PageRequest;
  /** Whether something cannot wait until tomorrow. */
  readonly acute: boolean;
}

/** What was received and what was promised then: the same however often it is opened. */
function Receipt({ request, acute, application, page: read }: ReceiptProps) {
  const { lang, texts } = request;
  const words = texts.applicant.receipt;
  const unit = unitOf(read.head.unit);
  const promised = promisedDates(read, application, application.submittedAt, lang);
  const names = application.household.adults.map(({ name }) => name).join(', ');
  return (
    <>
      <PageHead title={words.title} />
      <Alert tone="success" title={words.sent}>
        {words.keep}
      </Alert>
      {acute && (
        <Alert tone="warning" title={words.acuteTitle}>
          <p>
            {words.acuteText} <PhoneLink unit={unit} />
          </p>
        </Alert>
      )}
      <Facts
        items={[
          { term: words.caseNumber, value: <strong>{application.caseId}</strong> },
          { term: words.month, value: monthName(lang, application.month) },
          { term: words.received, value: longMoment(lang, application.submittedAt) },
          { term: words.applicant, value: names },
          { term: words.checksum, value: <span class="hint">{application.formHash}</span> },
        ]}
      />
      <section class="stack">
        <h2 class="ds-heading" data-size="sm">
          {words.nextTitle}
        </h2>
        <ol class="steps">
          {[words.read, ...promised.map(({ text }) => text), words.tell].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
      <CallUs request={request} unit={unit} caseId={application.caseId} />
      <p class="buttons">
        <a class="ds-button" data-variant="primary" href={addressOf(application)}>
          {words.toApplication}
        </a>
      </p>
    </>
  );
}

export const receiptRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: '/ansokan/arenden/{caseId}/{instanceId}/kvitto',
    action: 'application.readOwn',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.readOwn', async (own) => {
        const file = await deps.readFile(own.application.instanceId);
        const acute = file.form?.answers.acute === true;
        return page(
          request.texts.applicant.receipt.title,
          <Receipt {...{ request, acute }} {...own} />,
        );
      }),
  }),
];
