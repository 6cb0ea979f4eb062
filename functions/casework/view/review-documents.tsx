import { appealText } from '../../../shared/action/review/register-appeal.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import type { ReviewDecision } from '../../../shared/store/item/review.ts';
import { kronor, longDate, longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { PaymentDocument } from './decision-documents.tsx';
import { Document, StoredAnswers } from './document.tsx';
import { outcomeWords } from './outcome-options.ts';
import { stepWords } from './step-words.ts';

interface FileProps {
  readonly request: PageRequest;
  readonly file: ApplicationFile;
}

/** What a document of a review is called. */
export function titleOf({ lang, texts }: PageRequest, { step }: TaskAnswers): string {
  const words = caseworkPageTexts(lang).review;
  if (step === appealText.first) return words.text;
  return step === appealText.more ? words.supplement : stepWords(texts, step);
}

/** A correction, change or dismissal as it was signed. */
function SignedDocument(props: {
  readonly request: PageRequest;
  readonly decision: ReviewDecision;
}) {
  const { lang, texts } = props.request;
  const { case: words } = texts.casework;
  const { review } = caseworkPageTexts(lang);
  const { about, now, law, decidedBy, decidedAt, wrong, instead, reasons } = props.decision;
  const said = (one: ReviewDecision['now']) =>
    `${words.decisionKinds[one.kind]}, ${kronor(lang, one.amount)}`;
  return (
    <Document id="beslutet" title={words.decision} by={longDate(lang, localDate(decidedAt))} open>
      <Facts
        items={[
          { term: review.facts.law, value: `${law} §` },
          { term: review.facts.before, value: said(about) },
          { term: review.facts.now, value: said(now) },
          { term: words.decidedBy, value: decidedBy.name },
        ]}
      />
      {[wrong, instead, ...reasons].map((text) => text && <p key={text}>{text}</p>)}
    </Document>
  );
}

/** Everything of an appeal, or of a correction or change, oldest first. */
export function ReviewDocuments({ request, file }: FileProps) {
  const { lang, texts } = request;
  const words = texts.casework.case;
  return (
    <div class="documents">
      {file.answers.map((one) => {
        const went = outcomeWords(lang, one.step, one.outcome);
        return (
          <Document
            key={one.task}
            id={one.task}
            title={titleOf(request, one)}
            by={words.answeredBy(one.by.name, longMoment(lang, one.at))}
            open
          >
            {went !== undefined && (
              <p>
                {words.outcome}: <strong>{went}</strong>
              </p>
            )}
            <StoredAnswers lang={lang} stored={one} />
          </Document>
        );
      })}
      {file.reviewDecision && <SignedDocument request={request} decision={file.reviewDecision} />}
      {file.payment && (
        <PaymentDocument request={request} payment={file.payment} shown="utbetalning" />
      )}
    </div>
  );
}
