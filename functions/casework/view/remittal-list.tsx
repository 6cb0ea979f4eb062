import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Remittal } from '../../../shared/store/item/remittal.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { NewMessage } from '../../../shared/web/view/new-message.tsx';
import { Status, type Tone } from '../../../shared/web/view/status.tsx';
import { documentsPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { officeName } from './names.ts';

const tones = {
  draft: 'neutral',
  asked: 'warning',
  sent: 'info',
  acknowledged: 'info',
  mapped: 'info',
  answered: 'success',
  following: 'success',
  paused: 'neutral',
  closed: 'success',
  returned: 'warning',
  recalled: 'neutral',
} as const satisfies Record<Remittal['status'], Tone>;

/** How a remittal stands, in a tag. */
export function RemittalStatus(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
}) {
  const { status } = props.remittal;
  const { remittalStates } = props.request.texts.casework.case;
  return <Status tone={tones[status]}>{remittalStates[status]}</Status>;
}

/** The remittals of a case. */
export function RemittalList(props: { readonly request: PageRequest; readonly page: CasePage }) {
  const { request, page } = props;
  const { lang, texts } = request;
  if (page.remittals.length === 0) return null;
  return (
    <Card title={texts.casework.case.remittals}>
      <ul class="clock-list">
        {page.remittals.map((remittal) => (
          <li key={remittal.instanceId}>
            <span>
              <a class="ds-link" href={documentsPath(remittal.caseId, remittal.instanceId)}>
                {aboutOf(page, remittal.adultId)}
              </a>
              <span class="hint">
                {officeName(lang, remittal.office)},{' '}
                {longDate(lang, localDate(remittal.sentAt ?? remittal.openedAt))}
              </span>
            </span>
            <span>
              <RemittalStatus request={request} remittal={remittal} />{' '}
              <NewMessage request={request} remittal={remittal} side="unit" />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
