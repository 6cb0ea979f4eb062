import type { Proposal } from '../../../shared/application/proposed.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { type ApplicationFile, answersOf } from '../../../shared/store/application-file.ts';
import { longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { StoredAnswers } from './document.tsx';
import { HearingRecords } from './hearing.tsx';

/** Whether and how the applicant was heard: the material, the answer, what was said (FL 25, SoL 14:8). */
export function Heard(props: {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
  readonly written: Proposal;
}) {
  const { request, file, written } = props;
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).proposal;
  const reply = answersOf(file, 'kommunicering');
  const { communications, hearings } = file;
  return (
    <section class="stack-tight">
      <h3 class="ds-heading" data-size="xs">
        {words.heard}
      </h3>
      {communications.length === 0 && written.unseenMaterial !== true && (
        <p>{words.nothingUnseen}</p>
      )}
      {communications.length === 0 && written.unseenMaterial === true && (
        <p>
          {words.exception} {written.exceptionReason}
        </p>
      )}
      {communications.map(({ sentAt, sentBy, replyBy, material, from }) => (
        <Card
          key={sentAt}
          title={words.sent(
            longDate(lang, localDate(sentAt)),
            sentBy.name,
            longDate(lang, replyBy),
          )}
        >
          <p class="answer">{material}</p>
          <p>{words.from(from)}</p>
        </Card>
      ))}
      {communications.length > 0 &&
        (reply ? (
          <Card title={words.answer}>
            <StoredAnswers lang={lang} stored={reply} />
          </Card>
        ) : (
          <p>{words.noAnswer}</p>
        ))}
      <HearingRecords request={request} records={hearings} />
    </section>
  );
}
