import { localDate } from '../../../shared/clock/stockholm.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import { longDate, longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { aboutOf } from '../case-view.ts';
import { documentId } from '../document-id.ts';
import { CalculationTables } from './calculation-tables.tsx';
import { DecisionDocument, PaymentDocument } from './decision-documents.tsx';
import { Document, StoredAnswers } from './document.tsx';
import { outcomeWords } from './outcome-options.ts';
import { taskWords } from './step-words.ts';
import { TrialLink } from './trial-link.tsx';

interface DocumentsProps {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly file: ApplicationFile;
  /** The document that stands open. */
  readonly shown: string;
}

function AnswersDocument(props: DocumentsProps & { readonly one: TaskAnswers }) {
  const { request, page, shown, one } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const id = documentId(one);
  const went = outcomeWords(lang, one.step, one.outcome);
  return (
    <Document
      id={id}
      title={taskWords(texts, one.step, aboutOf(page, one.item))}
      by={words.answeredBy(one.by.name, longMoment(lang, one.at))}
      open={shown === id}
    >
      {went !== undefined && (
        <p>
          {words.outcome}: <strong>{went}</strong>
        </p>
      )}
      <StoredAnswers lang={lang} stored={one} />
      <EarlierVersions {...props} />
    </Document>
  );
}

/** What a later version took the place of, the latest first: it stays as it was written. */
function EarlierVersions({ request, file, one }: DocumentsProps & { readonly one: TaskAnswers }) {
  const { lang, texts } = request;
  const words = texts.casework;
  const versions = file.earlier.filter(({ step, item }) => step === one.step && item === one.item);
  return versions
    .map((earlier, index) => (
      <Document
        key={earlier.task}
        id={`${documentId(one)}-${index + 1}`}
        title={caseworkPageTexts(lang).correction.earlier(index + 1)}
        by={words.case.answeredBy(earlier.by.name, longMoment(lang, earlier.at))}
        open={false}
      >
        <StoredAnswers lang={lang} stored={earlier} />
      </Document>
    ))
    .toReversed();
}

/** Everything of an application, oldest first: the form as sent, each part, the figures, the decision. */
export function ApplicationDocuments(props: DocumentsProps) {
  const { request, file, shown } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { form, calculation, decision, payment } = file;
  return (
    <div class="documents">
      {form && (
        <Document
          id="ansokan"
          title={words.sentForm}
          by={longMoment(lang, form.sentAt)}
          open={shown === 'ansokan'}
        >
          <StoredAnswers lang={lang} stored={form} />
          <p class="hint">
            {words.hash}: <code>{form.hash}</code>
          </p>
        </Document>
      )}
      {file.answers.map((one) => (
        <AnswersDocument key={one.task} {...props} one={one} />
      ))}
      {calculation && (
        <Document
          id="berakning"
          title={words.calculation}
          by={longDate(lang, localDate(calculation.at))}
          open={shown === 'berakning'}
        >
          <TrialLink request={request} of={calculation} />
          <CalculationTables lang={lang} calculation={calculation.calculation} />
        </Document>
      )}
      {decision && <DecisionDocument request={request} decision={decision} shown={shown} />}
      {payment && <PaymentDocument request={request} payment={payment} shown={shown} />}
    </div>
  );
}
