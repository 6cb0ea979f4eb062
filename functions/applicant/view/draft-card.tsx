import { longMoment } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import type { Draft, PageProgress } from '../draft.ts';

/** The way to a new application, or on with the one that is begun. */
export function DraftCard(props: {
  readonly request: PageRequest;
  readonly draft: Draft | undefined;
  readonly progress: readonly PageProgress[];
  readonly applied: boolean;
}) {
  const { request, draft, progress, applied } = props;
  const { home } = request.texts.applicant;
  if (draft === undefined) {
    return (
      <Card title={home.newTitle}>
        <p>{applied ? home.newAgainText : home.newText}</p>
        <a class="ds-button" data-variant={applied ? 'secondary' : 'primary'} href="/ansokan/ny">
          {home.start}
        </a>
      </Card>
    );
  }
  const done = progress.filter(({ status }) => status === 'done').length;
  return (
    <Card title={home.draftTitle}>
      <p>{home.draftText(longMoment(request.lang, draft.savedAt), done, progress.length)}</p>
      <a class="ds-button" data-variant="primary" href="/ansokan/ny">
        {home.resume}
      </a>
    </Card>
  );
}
