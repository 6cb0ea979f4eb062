import { monthName } from '../../../shared/text/format.ts';
import { page, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, type Own, withOwn } from '../own-application.ts';
import { mayLeave } from '../view/more.tsx';
import { PageHead } from '../view/page-head.tsx';
import { TakeBackChoice } from '../view/take-back-choice.tsx';

const path = '/ansokan/arenden/{caseId}/{instanceId}/aterkalla';

/** What it means, that nobody may ask for it (JO), and the choice. */
function Withdraw(props: Own & { readonly request: PageRequest }) {
  const { request, application, page: read } = props;
  const { withdraw: words, application: app } = request.texts.applicant;
  const month = monthName(request.lang, application.month);
  return (
    <>
      <PageHead
        title={words.title}
        back={{ href: addressOf(application), text: app.back }}
        about={`${app.title(month)} · ${app.caseNumber(application.caseId)}`}
      />
      <p class="lead">{words.text}</p>
      <p>{words.free}</p>
      <p>{words.again}</p>
      <TakeBackChoice
        request={request}
        page={read}
        action={addressOf(application, 'aterkalla')}
        back={addressOf(application)}
        words={words}
      />
    </>
  );
}

export const withdrawRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path,
    action: 'application.withdraw',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.withdraw', (own) => {
        if (!mayLeave(own.application)) return redirect(addressOf(own.application));
        const { title } = request.texts.applicant.withdraw;
        return page(title, <Withdraw request={request} {...own} />);
      }),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path,
    action: 'application.withdraw',
    handler: (request, deps) =>
      withOwn(request, deps, 'application.withdraw', async ({ application }) => {
        const { viewer, key } = request;
        const { caseId, instanceId } = application;
        const done = await deps.withdraw({ viewer, caseId, instanceId, key });
        return done.ok ? redirect(addressOf(application)) : refusal(done.reason);
      }),
  }),
];
