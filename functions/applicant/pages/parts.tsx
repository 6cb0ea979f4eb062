import { page } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { MemberGet } from '../../../shared/web/route.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { TaskList } from '../../../shared/web/view/task-list.tsx';
import type { ApplicantDeps } from '../deps.ts';
import { type PageProgress, progressOf } from '../draft.ts';
import { partAddress } from '../part-address.ts';
import { type Self, withSelfService } from '../self-service.ts';
import { PageHead } from '../view/page-head.tsx';
import { PhoneLink } from '../view/phone-link.tsx';

/** What to have at hand, told once: before anything has been written. */
function Preparation({ texts }: Pick<PageRequest, 'texts'>) {
  const words = texts.applicant.draft;
  return (
    <Card title={words.preparedTitle}>
      <ul class="ds-list">
        {words.prepared.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.togetherText}</p>
    </Card>
  );
}

function items({ lang, texts }: PageRequest, progress: readonly PageProgress[]) {
  const ready = progress.every(({ status }) => status === 'done');
  return [
    ...progress.map(({ page: part, status }) => ({
      label: part.title[lang],
      href: partAddress.part(part.id, false),
      status,
    })),
    {
      label: texts.applicant.draft.checkPart,
      ...(ready ? { href: partAddress.check } : {}),
      status: ready ? ('notStarted' as const) : ('blocked' as const),
    },
  ];
}

function Parts(props: {
  readonly request: PageRequest;
  readonly deps: ApplicantDeps;
  readonly self: Self;
}) {
  const { request, deps, self } = props;
  const { draft, judging } = self;
  const { home, draft: words } = request.texts.applicant;
  const progress = progressOf(draft ?? { form: {}, seen: [] }, judging);
  const done = progress.filter(({ status }) => status === 'done').length;
  const next = progress.find(({ status }) => status !== 'done');
  return (
    <>
      <PageHead title={words.title} back={{ href: '/ansokan', text: home.title }} />
      <p class="lead">{words.lead}</p>
      {draft === undefined && <Preparation texts={request.texts} />}
      {draft === undefined && (
        <Alert tone="warning" title={words.acuteTitle}>
          <p>
            {words.acuteText} <PhoneLink unit={deps.unit} />
          </p>
        </Alert>
      )}
      <p>
        <a
          class="ds-button"
          data-variant="primary"
          href={next ? partAddress.part(next.page.id, false) : partAddress.check}
        >
          {draft === undefined ? words.begin : next ? words.resume : words.checkPart}
        </a>
      </p>
      <section class="stack">
        <h2 class="ds-heading" data-size="sm">
          {draft === undefined ? words.parts : words.progress(done, progress.length)}
        </h2>
        <TaskList lang={request.lang} items={items(request, progress)} />
      </section>
    </>
  );
}

/** The parts of the application, with how far each has come. */
export const showParts: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withSelfService(request, deps, 'application.draft', async (self) =>
    page(request.texts.applicant.draft.title, <Parts request={request} deps={deps} self={self} />),
  );
