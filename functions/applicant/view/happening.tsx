import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { isPreparing, stepWords } from '../application-state.ts';
import { addressOf, type Own } from '../own-application.ts';
import { firstVisit, promisedDates } from '../promised-dates.ts';
import { Dates } from './dates.tsx';

/** What happens now, what comes next, and by when. */
export function Happening({ request, page, application }: Own & { readonly request: PageRequest }) {
  const { lang, texts, now } = request;
  const words = texts.applicant.application;
  const step = stepWords(texts, application);
  const visit = firstVisit(application);
  return (
    <Card title={words.nowTitle}>
      <p>
        <strong>{step.now}</strong> {step.next}
      </p>
      {isPreparing(page, application) && (
        <p>
          {words.preparing}{' '}
          <a class="ds-link" href={addressOf(application)}>
            {words.reload}
          </a>
        </p>
      )}
      {visit && (
        <p>
          {words.visitTitle}:{' '}
          <strong>
            {visit.time === undefined
              ? longDate(lang, visit.date)
              : words.visitAt(longDate(lang, visit.date), visit.time)}
          </strong>
        </p>
      )}
      <Dates texts={texts} dates={promisedDates(page, application, now.toISOString(), lang)} />
    </Card>
  );
}
