import type { FieldError } from '../../instrument/field-error.ts';
import { remissMeddelande } from '../../instrument/forms/remiss-meddelande.ts';
import type { RawForm } from '../../instrument/instrument.ts';
import { silentWhy, type ThreadSide } from '../../remittal/thread.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import type { RemittalMessage } from '../../store/item/remittal-message.ts';
import { messageTexts } from '../../text/later/messages.ts';
import { reasonText } from '../../text/reason.ts';
import { InstrumentForm } from '../form/instrument-form.tsx';
import type { PageRequest } from '../request.ts';
import { Alert } from './status.tsx';
import { Timeline } from './timeline.tsx';

/** A message as it was sent and not taken: what was typed, and why. */
export interface Unsent {
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly refused?: string;
}

/** The status of the page on which it stands. */
export function unsentStatus(unsent: Unsent | undefined): number {
  if (unsent === undefined) return 200;
  return unsent.refused === undefined ? 422 : 409;
}

export interface ThreadProps {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly side: ThreadSide;
  /** Oldest first. */
  readonly messages: readonly RemittalMessage[];
  /** Where a message is posted; left out for those who only read. */
  readonly action?: string | undefined;
  readonly unsent?: Unsent | undefined;
  /** There is another form on the page, whose typing a message would lose. */
  readonly besideForm?: boolean;
}

/** The form below: it stays with what was typed when the message was not taken. */
function Write(props: ThreadProps & { readonly action: string }) {
  const { request, remittal, side, action, unsent, besideForm } = props;
  const { lang, now } = request;
  const words = messageTexts(lang);
  const silent = silentWhy(remittal, side, now.toISOString());
  const refused = unsent?.refused ?? silent;
  return (
    <>
      {refused !== undefined && (
        <Alert tone={unsent ? 'danger' : 'info'}>{reasonText(lang, refused)}</Alert>
      )}
      {(unsent !== undefined || silent === undefined) && (
        <>
          <p class="hint">{words.lead[side]}</p>
          {besideForm && <p class="hint">{words.draftFirst}</p>}
          <InstrumentForm
            request={request}
            action={`${action}#meddelanden`}
            instrument={remissMeddelande}
            values={unsent?.values ?? {}}
            errors={unsent?.errors ?? []}
            titles={false}
            buttons={[{ press: 'message', label: words.send }]}
          />
        </>
      )}
    </>
  );
}

/** What unit and office have written to each other about a remittal, and a form to write more. */
export function RemittalThread(props: ThreadProps) {
  const { request, messages, action } = props;
  const words = messageTexts(request.lang);
  return (
    <section class="stack" id="meddelanden">
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      {request.query.meddelande === 'skickat' && <Alert tone="success">{words.sent}</Alert>}
      {messages.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Timeline
          lang={request.lang}
          entries={messages.map(({ at, by, from, text }) => ({
            at,
            who: by.name,
            what: words.from[from],
            detail: <p class="answer">{text}</p>,
          }))}
        />
      )}
      {action !== undefined && <Write {...props} action={action} />}
    </section>
  );
}
