import { longMoment } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { aboutOf } from '../case-view.ts';
import { documentId } from '../document-id.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { Document, StoredAnswers } from './document.tsx';
import { taskWords } from './step-words.ts';

/** The other papers of the application, to be opened where they stand. */
export function TaskPapers(props: { readonly request: PageRequest; readonly seen: TaskSeen }) {
  const { request, seen } = props;
  const { lang, texts } = request;
  const { file, page, task } = seen;
  const words = texts.casework.case;
  const others = file.answers.filter((one) => one.task !== task.task);
  if (!file.form && others.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="xs">
        {words.documents}
      </h2>
      <div class="documents">
        {file.form && (
          <Document
            id="ansokan"
            title={words.sentForm}
            by={longMoment(lang, file.form.sentAt)}
            open={false}
          >
            <StoredAnswers lang={lang} stored={file.form} />
          </Document>
        )}
        {others.map((one) => (
          <Document
            key={one.task}
            id={documentId(one)}
            title={taskWords(texts, one.step, aboutOf(page, one.item))}
            by={words.answeredBy(one.by.name, longMoment(lang, one.at))}
            open={false}
          >
            <StoredAnswers lang={lang} stored={one} />
          </Document>
        ))}
      </div>
    </section>
  );
}
