import { isOver } from '../../../shared/action/review/sent-decision.ts';
import { clocksOf } from '../../../shared/action/timer.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Appeal } from '../../../shared/store/item/review.ts';
import { longDate } from '../../../shared/text/format.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { processOf } from '../../../workflows/registry.ts';
import { leaveAnytime } from '../../../workflows/transition.ts';
import { addressOf } from '../own-application.ts';

interface AppealProps {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly appeal: Appeal;
}

/** Whether the appeal can still be taken back with us. */
export function mayTakeBack({ flow }: Appeal): boolean {
  return leaveAnytime(processOf(flow.process), flow, 'aterkallad').ok;
}

/** By when we hand the appeal over, or that we are late. */
function HandOver({ request, page, appeal }: AppealProps) {
  const { lang, now } = request;
  const words = appealTexts(lang).state;
  const clock = clocksOf(appeal, now.toISOString()).find((one) => one.clock === 'overlamnande');
  if (!clock || isOver(appeal)) return null;
  if (clock.state.state === 'breached') return <Alert tone="warning">{words.late}</Alert>;
  if (clock.state.dueDate === null) return null;
  const { court } = unitOf(page.head.unit);
  return <p>{words.handOverBy(court, longDate(lang, clock.state.dueDate))}</p>;
}

function AppealState(props: AppealProps) {
  const { request, page, appeal } = props;
  const { lang, texts } = request;
  const words = appealTexts(lang);
  const steps: Readonly<Record<string, { readonly now: string; readonly next: string }>> =
    words.steps;
  const step = steps[appeal.flow.step] ?? texts.applicant.application.unknownStep;
  return (
    <Card title={words.state.title}>
      <p>{words.state.sent(longDate(lang, appeal.arrivedOn))}</p>
      <p>
        <strong>{step.now}</strong> {step.next}
      </p>
      <HandOver {...props} />
      {appeal.handedOver && <p>{words.atCourt.text(unitOf(page.head.unit).court)}</p>}
      <p class="links">
        {appeal.dismissal?.sentAt !== undefined && (
          <>
            <a class="ds-link" href={addressOf(appeal, 'brev')}>
              {words.dismissalLetter}
            </a>
            <a class="ds-link" href={addressOf(appeal, 'overklaga')}>
              {words.link}
            </a>
          </>
        )}
        {mayTakeBack(appeal) && (
          <>
            <a
              class="ds-link"
              href={addressOf({ ...appeal, instanceId: appeal.decidedIn }, 'overklaga')}
            >
              {words.addLink}
            </a>
            <a class="ds-link" href={addressOf(appeal, 'aterkalla-overklagande')}>
              {words.withdraw.link}
            </a>
          </>
        )}
      </p>
    </Card>
  );
}

/** Where the appeals of an application's decisions stand, the latest first. */
export function AppealStates(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly applicationId: string;
}) {
  const { request, page, applicationId } = props;
  return (
    <>
      {page.appeals
        .filter((one) => one.applicationId === applicationId)
        .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
        .map((appeal) => (
          <AppealState key={appeal.instanceId} request={request} page={page} appeal={appeal} />
        ))}
    </>
  );
}
