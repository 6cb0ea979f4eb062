import { localDate } from '../../../shared/clock/stockholm.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Amendment, ReviewDecision } from '../../../shared/store/item/review.ts';
import { kronor, longDate } from '../../../shared/text/format.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { addressOf } from '../own-application.ts';
import { AppealLink } from './appeal-link.tsx';

/** A correction or change that has been sent, with its document. */
export interface SentAmendment {
  readonly amendment: Amendment;
  readonly document: ReviewDecision;
}

/** What was corrected or changed, beside the decision: what was wrong, what holds now, and the letter. */
export function Amended(
  props: SentAmendment & {
    readonly request: PageRequest;
    readonly page: CasePage;
  },
) {
  const { request, page, amendment, document } = props;
  const { lang } = request;
  const words = appealTexts(lang).amended;
  const { law, decidedAt, now, about, wrong, instead } = document;
  const day = longDate(lang, localDate(decidedAt));
  const sum = kronor(lang, now.amount);
  return (
    <>
      <section class="ds-card">
        <h2 class="ds-heading" data-size="sm">
          {law === 'FL 36' ? words.corrected(day) : words.changed(day)}
        </h2>
        <p class="lead">
          {now.amount === about.amount
            ? words.same(sum)
            : words.amount(sum, kronor(lang, about.amount))}
        </p>
        <Facts
          items={[
            { term: words.said.wrong, value: <span class="answer">{wrong}</span> },
            { term: words.said.instead, value: <span class="answer">{instead}</span> },
          ]}
        />
        <a class="ds-button" data-variant="primary" href={addressOf(amendment, 'brev')}>
          {words.letter}
        </a>
        <p>{words.both}</p>
      </section>
      <AppealLink
        request={request}
        page={page}
        applicationId={amendment.applicationId}
        of={amendment}
        kind={now.kind}
      />
    </>
  );
}
