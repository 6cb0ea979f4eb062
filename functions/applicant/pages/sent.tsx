import { instrument } from '../../../shared/instrument/registry.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { page } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { MemberGet } from '../../../shared/web/route.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, withOwn } from '../own-application.ts';
import { isOwnForm } from '../task-words.ts';
import { PageHead } from '../view/page-head.tsx';

/** The application as it was sent, and every answer that the applicant has given after it. */
function Sent({
  request,
  file,
}: {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
}) {
  const { lang, texts } = request;
  const words = texts.applicant.application;
  const replies = file.answers.filter(({ form }) => isOwnForm(form));
  return (
    <>
      {replies.toReversed().map((reply) => (
        <section key={reply.task} class="stack">
          <h2 class="ds-heading" data-size="sm">
            {words.yourReply}
          </h2>
          <p class="hint">{words.replySentAt(longMoment(lang, reply.at))}</p>
          <AnswersView
            lang={lang}
            instrument={instrument(reply.form, reply.formVersion)}
            answers={reply.answers}
          />
        </section>
      ))}
      {file.form && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {texts.site.nav.application}
          </h2>
          <p class="hint">{words.sentAnswersLead(longMoment(lang, file.form.sentAt))}</p>
          <AnswersView
            lang={lang}
            instrument={instrument(file.form.form, file.form.formVersion)}
            answers={file.form.answers}
          />
        </section>
      )}
    </>
  );
}

/** What was sent in. */
export const showSent: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', async ({ application }) => {
    const file = await deps.readFile(application.instanceId);
    const { application: words } = request.texts.applicant;
    const back = { href: addressOf(application), text: words.back };
    return page(
      words.sentAnswers,
      <>
        <PageHead title={words.sentAnswers} back={back} />
        <Sent request={request} file={file} />
      </>,
    );
  });
