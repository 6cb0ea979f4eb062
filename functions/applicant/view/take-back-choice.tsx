import type { CasePage } from '../../../shared/store/case-page.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';

import { CallUs } from './call-us.tsx';

/** The choice to take something back: keeping it stands first, and there is somebody to call. */
export function TakeBackChoice(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly action: string;
  /** Where one comes by keeping it. */
  readonly back: string;
  readonly words: { readonly keep: string; readonly confirm: string };
}) {
  const { request, page, action, back, words } = props;
  const { caseId, unit, assignee } = page.head;
  return (
    <>
      <PostForm request={request} action={action}>
        <div class="buttons">
          <a class="ds-button" data-variant="primary" href={back}>
            {words.keep}
          </a>
          <Button press="withdraw" look="secondary">
            {words.confirm}
          </Button>
        </div>
      </PostForm>
      <CallUs request={request} unit={unitOf(unit)} caseId={caseId} caseworker={assignee?.name} />
    </>
  );
}
