import { requestRefusal } from '../../../shared/action/request-refusal.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { JournalEvent } from '../../../shared/journal/event.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { sentDecision } from '../application-state.ts';
import { addressOf } from '../own-application.ts';

interface DelayProps {
  readonly request: PageRequest;
  readonly application: Application;
  readonly events: readonly JournalEvent[];
}

/** The reason in words: what a caseworker wrote, or what the place of the application tells. */
function whyOf(texts: Texts, { data }: JournalEvent): string {
  if (typeof data.why === 'string') return data.why;
  const reasons: Readonly<Record<string, string>> = texts.applicant.delay.reasons;
  return reasons[String(data.reason)] ?? texts.applicant.delay.reasons.investigating;
}

/** That the decision is late, why, and by when it is expected (FL 11); gone when it has come. */
export function Delay({ request, application, events }: DelayProps) {
  const { lang, texts } = request;
  const words = texts.applicant.delay;
  const latest = events
    .filter(({ type }) => type === 'delay_notified')
    .toSorted((a, b) => b.no - a.no)[0];
  if (!latest || sentDecision(application) !== undefined) return null;
  const { expectedBy } = latest.data;
  return (
    <Alert tone="warning" title={words.title}>
      <p class="answer">{whyOf(texts, latest)}</p>
      {typeof expectedBy === 'string' && <p>{words.expectedBy(longDate(lang, expectedBy))}</p>}
      <p>{words.right}</p>
      <p class="hint">{words.told(longDate(lang, localDate(latest.at)))}</p>
    </Alert>
  );
}

/** The way to ask that the case be decided, when six months have passed (FL 12). */
export function RequestDecision({ request, application }: Omit<DelayProps, 'events'>) {
  const words = request.texts.applicant.delay.request;
  if (requestRefusal(application, request.now.toISOString()) !== undefined) return null;
  return (
    <section class="ds-card stack">
      <h2 class="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <p>{words.text}</p>
      <PostForm request={request} action={addressOf(application, 'begar-avgorande')}>
        <Button press="request">{words.send}</Button>
      </PostForm>
    </section>
  );
}
