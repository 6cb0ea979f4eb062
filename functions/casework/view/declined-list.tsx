import type { DeclinedActivity } from '../../../shared/attendance/declined.ts';
import { avbojdAktivitet } from '../../../shared/instrument/forms/avbojd-aktivitet.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import { Card } from '../../../shared/web/view/facts.tsx';

/** The assigned activities that the person has declined, with the own words and who wrote them down. */
export function DeclinedList(props: {
  readonly request: PageRequest;
  readonly declined: readonly DeclinedActivity[];
}) {
  const { request, declined } = props;
  const { lang } = request;
  const words = caseworkPageTexts(lang).remittal.declined;
  return declined.map(({ how, by, at, takenBack, ...said }) => (
    <Card key={at}>
      <div class="stack-tight">
        {takenBack && (
          <p>
            {words.noMore(longMoment(lang, takenBack.at), takenBack.by.name)} {takenBack.why}
          </p>
        )}
        <AnswersView
          lang={lang}
          instrument={avbojdAktivitet}
          answers={{ ...said, declinedHow: how }}
        />
        <p class="hint">{words.written(by.name, longMoment(lang, at))}</p>
      </div>
    </Card>
  ));
}
