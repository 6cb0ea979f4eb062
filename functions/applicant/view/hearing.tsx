import { hearingSteps } from '../../../shared/decision/oral-hearing.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { HearingRecord } from '../../../shared/store/item/communication.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate } from '../../../shared/text/format.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { addressOf } from '../own-application.ts';

/** What the form says that the applicant reads: what was told, and why it could not be. */
function isForApplicant({ how }: HearingRecord): boolean {
  return how === 'held' || how === 'denied';
}

/** The material that the applicant was shown, and the right to be heard orally (FL 25, SoL 14:8). */
export function Hearing(props: {
  readonly request: PageRequest;
  readonly application: Application;
  readonly file: ApplicationFile;
}) {
  const { request, application, file } = props;
  const { oralHearing: hearing, decision } = application;
  const mayAsk = file.communications.length > 0 && hearingSteps(hearing).includes('asked');
  if (decision !== undefined || (hearing === undefined && !mayAsk)) return null;
  const { lang, texts } = request;
  const words = texts.applicant.hearing;
  const record = file.hearings.findLast(({ how }) => how === hearing?.state);
  return (
    <section class="ds-card stack">
      <h2 class="ds-heading" data-size="xs">
        {words.title}
      </h2>
      {hearing?.state === 'booked' && hearing.booked ? (
        <>
          <p>
            <strong>{words.booked(longDate(lang, hearing.booked.on), hearing.booked.time)}</strong>
          </p>
          <p>{words.where(hearing.booked.place, hearing.booked.with)}</p>
          <p>{words.change}</p>
        </>
      ) : (
        hearing && hearing.state !== 'booked' && <p>{words[hearing.state]}</p>
      )}
      {record && isForApplicant(record) && <p class="answer">{record.text}</p>}
      {mayAsk && (
        <>
          {hearing === undefined && <p>{words.right}</p>}
          <PostForm request={request} action={addressOf(application, 'muntligt')}>
            <Button press="ask" look="secondary">
              {words.ask}
            </Button>
          </PostForm>
        </>
      )}
    </section>
  );
}
