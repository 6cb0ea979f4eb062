import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { ApplicantDeps } from '../deps.ts';
import { CallUs } from './call-us.tsx';

/** With protected identity one applies by a person at the unit; nothing says more. */
export function noSelfService(request: PageRequest, deps: Pick<ApplicantDeps, 'unit'>): Reply {
  const words = request.texts.applicant.noSelfService;
  return page(
    words.title,
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p class="lead">{words.text}</p>
      <p>{words.how}</p>
      <CallUs request={request} unit={deps.unit} />
    </>,
  );
}
