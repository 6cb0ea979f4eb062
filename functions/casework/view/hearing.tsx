import type { OralHearing } from '../../../shared/decision/oral-hearing.ts';
import type { HearingRecord } from '../../../shared/store/item/communication.ts';
import { longDate, longMoment } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { hearingPath } from '../address.ts';

/** How the right to be heard orally stands; nothing where it was never asked for. */
export function HearingState(props: {
  readonly request: PageRequest;
  readonly hearing: OralHearing | undefined;
}) {
  const { request, hearing } = props;
  if (hearing === undefined) return null;
  const { lang, texts } = request;
  const words = texts.casework.hearing;
  const { booked, state } = hearing;
  const waits = state === 'asked' || state === 'booked';
  return (
    <Alert tone={waits ? 'warning' : 'info'} title={words.state[state]}>
      {booked && (
        <p>{words.when(longDate(lang, booked.on), booked.time, booked.place, booked.with)}</p>
      )}
      {waits && <p>{words.waits}</p>}
    </Alert>
  );
}

/** The same on the pages of the case and the proposal, with the way to what is to be done. */
export function HearingNotice(props: {
  readonly request: PageRequest;
  readonly application: {
    readonly caseId: string;
    readonly instanceId: string;
    readonly oralHearing?: OralHearing | undefined;
  };
}) {
  const { request, application } = props;
  const { caseId, instanceId, oralHearing } = application;
  if (oralHearing === undefined) return null;
  return (
    <section class="stack-tight">
      <HearingState request={request} hearing={oralHearing} />
      <a class="ds-link" href={hearingPath(caseId, instanceId)}>
        {request.texts.casework.hearing.link}
      </a>
    </section>
  );
}

/** What was said, or why nothing was. */
export function HearingRecords(props: {
  readonly request: PageRequest;
  readonly records: readonly HearingRecord[];
}) {
  const { request, records } = props;
  const { lang, texts } = request;
  const words = texts.casework.hearing;
  return (
    <>
      {records.map(({ at, by, how, text, present }) => (
        <Card key={at} title={words.state[how]}>
          <p class="answer">{text}</p>
          {present !== undefined && <p>{words.present(present)}</p>}
          <p class="hint">{words.writtenBy(by.name, longMoment(lang, at))}</p>
        </Card>
      ))}
    </>
  );
}
