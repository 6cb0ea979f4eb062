import { isWithdrawable } from '../../../shared/remittal/consent.ts';
import { isRemittal } from '../../../shared/store/item/instance.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { applicantJobbtorg } from '../../../shared/text/later/applicant-jobbtorg.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { notFound, page, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { MemberGet, MemberPost } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, type Own, withOwnInstance } from '../own-application.ts';
import { PageHead } from '../view/page-head.tsx';
import { TakeBackChoice } from '../view/take-back-choice.tsx';

/** What it means to take the consent back, and that it costs nothing. */
function WithdrawConsent(props: {
  readonly request: PageRequest;
  readonly own: Own;
  readonly remittal: Remittal;
}) {
  const { request, own, remittal } = props;
  const { application, page: read } = own;
  const { application: app } = request.texts.applicant;
  const words = applicantJobbtorg(request.lang).withdraw;
  return (
    <>
      <PageHead
        title={words.title}
        back={{ href: addressOf(application), text: app.back }}
        about={app.caseNumber(application.caseId)}
      />
      <p class="lead">{words.text(unitName(remittal.office))}</p>
      <p>{words.sent}</p>
      <p>{words.free}</p>
      <TakeBackChoice
        request={request}
        page={read}
        action={addressOf(remittal, 'samtycke')}
        back={addressOf(application)}
        words={words}
      />
    </>
  );
}

/** What taking the consent to what Jobbtorg is told back means, and the choice. */
export const showConsent: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwnInstance(request, deps, 'consent.withdraw', ({ instance, ...own }) => {
    if (!isRemittal(instance)) return notFound();
    if (!isWithdrawable(instance.consent)) return redirect(addressOf(own.application));
    const { title } = applicantJobbtorg(request.lang).withdraw;
    return page(title, <WithdrawConsent request={request} own={own} remittal={instance} />);
  });

/** Takes it back, at once. */
export const postConsent: MemberPost<ApplicantDeps>['handler'] = (request, deps) =>
  withOwnInstance(request, deps, 'consent.withdraw', async ({ instance, application }) => {
    if (!isRemittal(instance)) return notFound();
    const { viewer, key } = request;
    const { caseId, instanceId } = instance;
    const done = await deps.withdrawConsent({ viewer, caseId, instanceId, key });
    return done.ok ? redirect(`${addressOf(application)}?samtycke=nej`) : refusal(done.reason);
  });
