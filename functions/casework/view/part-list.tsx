import { localDate } from '../../../shared/clock/stockholm.ts';
import { type ApplicationFile, answersOf } from '../../../shared/store/application-file.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { TaskList, type TaskStatus } from '../../../shared/web/view/task-list.tsx';
import { type Part, taskKey } from '../../../workflows/flow.ts';
import { documentsPath, reopenPath, taskPath } from '../address.ts';
import { aboutOf, mayReopen, standingTo } from '../case-view.ts';
import { documentId } from '../document-id.ts';
import { taskWords } from './step-words.ts';

interface PartsProps {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
  readonly file: ApplicationFile;
}

/** How far a part has come. One that waits for Jobbtorg is nobody's to do here. */
function statusOf({ page, file }: PartsProps, part: Part): TaskStatus {
  if (part.state === 'done') return 'done';
  const key = taskKey(part);
  if (part.step === 'remissvar') return 'waiting';
  if (file.drafts.some(({ task }) => task === key)) return 'draft';
  return page.tasks.some(({ task }) => task === key) ? 'notStarted' : 'blocked';
}

function hrefOf({ request, page, application }: PartsProps, part: Part): string | undefined {
  const { caseId, instanceId } = application;
  if (part.state === 'done') return documentsPath(caseId, instanceId, documentId(part));
  const task = page.tasks.find(
    (one) => one.instanceId === instanceId && one.task === taskKey(part),
  );
  return task && standingTo(request.viewer, page, task) === 'do' ? taskPath(task) : undefined;
}

function hintOf({ request, file }: PartsProps, part: Part): string | undefined {
  const done = part.state === 'done' ? answersOf(file, part.step, part.item) : undefined;
  if (!done) return undefined;
  const { partBy } = request.texts.casework.case;
  return partBy(done.by.name, longDate(request.lang, localDate(done.at)));
}

/** The way to a new version of a part that is done, for one who may make it. */
function correctionOf({ request, page, application }: PartsProps, part: Part) {
  const id = documentId(part);
  return part.state === 'done' && mayReopen(request.viewer, page, application, id)
    ? { more: { href: reopenPath(application, id), text: request.texts.casework.correction.link } }
    : {};
}

/** The parts of utredning in the order of the process, each with how far it has come. */
export function PartList(props: PartsProps) {
  const { request, page, application } = props;
  const { lang, texts } = request;
  if (application.flow.parts.length === 0) return null;
  const items = application.flow.parts.map((part) => {
    const href = hrefOf(props, part);
    const hint = hintOf(props, part);
    return {
      label: taskWords(texts, part.step, aboutOf(page, part.item)),
      status: statusOf(props, part),
      ...(href === undefined ? {} : { href }),
      ...(hint === undefined ? {} : { hint }),
      ...correctionOf(props, part),
    };
  });
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {texts.casework.case.parts}
      </h2>
      <TaskList lang={lang} items={items} />
    </section>
  );
}
