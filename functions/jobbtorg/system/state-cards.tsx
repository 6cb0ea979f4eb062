import { overlapUntil } from '../../../shared/action/hook/manage-system.ts';
import type { OfficeSystem } from '../../../shared/store/item/notice.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { systemTexts } from '../../../shared/text/later/system.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';

type Props = { readonly request: PageRequest; readonly path: string };

/** Whether a system is connected, who said so, and the way to stop it. */
export function StateCard(props: Props & { readonly system: OfficeSystem | undefined }) {
  const { request, path, system } = props;
  const { lang } = request;
  const words = systemTexts(lang);
  return (
    <section class="stack">
      <Alert tone={system?.state === 'active' || !system ? 'info' : 'warning'}>
        {words.state[system?.state ?? 'none']}
      </Alert>
      {system && (
        <p class="hint">{words.changed(system.by.name, longMoment(lang, system.changedAt))}</p>
      )}
      {system?.state === 'active' && (
        <PostForm request={request} action={path}>
          <div>
            <Button press="stop" look="secondary">
              {words.stop}
            </Button>
          </div>
        </PostForm>
      )}
    </section>
  );
}

/** The secret: shown once for each version, and changed. */
export function SecretCard(
  props: Props & { readonly system: OfficeSystem; readonly secret: string | undefined },
) {
  const { request, path, system, secret } = props;
  const { lang, now } = request;
  const words = systemTexts(lang);
  const overlap = overlapUntil(system, now.toISOString());
  const wasShown = system.shownVersion >= system.keyVersion;
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.secret}
      </h2>
      <p>{words.secretLead}</p>
      {secret !== undefined && (
        <Alert tone="warning" title={words.shown}>
          <p>
            <code>{secret}</code>
          </p>
        </Alert>
      )}
      {secret === undefined && wasShown && <p>{words.wasShown(system.keyVersion)}</p>}
      {overlap !== undefined && <p>{words.overlap(longMoment(lang, overlap))}</p>}
      <PostForm request={request} action={path}>
        {!wasShown && (
          <div>
            <Button press="show">{words.show}</Button>
          </div>
        )}
        {overlap === undefined && (
          <>
            <p class="hint">{words.rotateHint}</p>
            <div>
              <Button press="rotate" look="secondary">
                {words.rotate}
              </Button>
            </div>
          </>
        )}
        <details>
          <summary>{words.leaked}</summary>
          <div class="stack">
            <p>{words.replaceLead}</p>
            <div>
              <Button press="replace" look="secondary">
                {words.replace}
              </Button>
            </div>
          </div>
        </details>
      </PostForm>
    </section>
  );
}
