import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { PageProgress } from '../draft.ts';
import { partAddress } from '../part-address.ts';

/** The parts that are not done, each with the way to it and how much is left. */
export function NotReady(props: {
  readonly request: PageRequest;
  readonly left: readonly PageProgress[];
}) {
  const { request, left } = props;
  const { check } = request.texts.applicant;
  return (
    <Alert tone="warning" title={check.notReadyTitle}>
      <p>{check.notReadyText}</p>
      <ul class="ds-list">
        {left.map(({ page, status, errors }) => (
          <li key={page.id}>
            <a class="ds-link" href={partAddress.part(page.id, true)}>
              {page.title[request.lang]}
            </a>
            {': '}
            {status === 'notStarted' ? check.notStarted : check.toMend(errors.length)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
