import { fieldError } from '../../../shared/action/form/field-error.ts';
import { manageSystem, type SystemAct } from '../../../shared/action/hook/manage-system.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { systemadress } from '../../../shared/instrument/forms/systemadress.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { latestNotices, readSystem, systemChanges } from '../../../shared/store/notices.ts';
import { systemTexts } from '../../../shared/text/later/system.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { JobbtorgDeps } from '../deps.ts';
import { Changes } from './changes.tsx';
import { Latest } from './latest.tsx';
import { SecretCard, StateCard } from './state-cards.tsx';

const path = '/jobbtorg/kontoret/system';
const SHOWN = 30;

type Typed = { readonly values?: RawForm; readonly errors?: readonly FieldError[] };

async function view(
  request: PageRequest,
  deps: JobbtorgDeps,
  office: string,
  { values, errors = [] }: Typed,
  secret?: string,
): Promise<Reply> {
  const words = systemTexts(request.lang);
  const [system, latest, changes] = await Promise.all([
    readSystem(deps.table, office),
    latestNotices(deps.table, office, SHOWN),
    systemChanges(deps.table, office, SHOWN),
  ]);
  const title = words.title(unitName(office));
  const told = Object.entries(words.done).find(([key]) => key === request.query.klart)?.[1];
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {told !== undefined && <Alert tone="success">{told}</Alert>}
      <p class="lead">{words.lead}</p>
      <StateCard request={request} path={path} system={system} />
      <InstrumentForm
        request={request}
        action={path}
        instrument={systemadress}
        values={values ?? (system ? { url: [system.url] } : {})}
        errors={errors}
        titles
        buttons={[{ press: 'set', label: words.save }]}
      />
      {system && <SecretCard request={request} path={path} system={system} secret={secret} />}
      <Latest request={request} rows={latest} />
      <Changes request={request} rows={changes} />
    </>
  );
  return page(title, body, { width: 'wide', status: errors.length > 0 ? 422 : 200 });
}

/** Whether a system is connected, and how its latest messages went. */
export async function showSystem(request: PageRequest, deps: JobbtorgDeps): Promise<Reply> {
  const { unit } = request.viewer;
  return unit === null ? notFound() : view(request, deps, unit, {});
}

/** The address is saved, the connection stopped, the secret changed or shown. */
export async function postSystem(request: PostRequest, deps: JobbtorgDeps): Promise<Reply> {
  const { viewer, press, form: values } = request;
  if (viewer.unit === null || press.do !== 'send') return notFound();
  if (press.as === 'set') return setAddress(request, deps, viewer.unit);
  const act = actOf(press.as, deps);
  if (act === undefined) return notFound();
  const done = await manageSystem(deps, viewer, act);
  if (done.ok && done.secret !== undefined) {
    return view(request, deps, viewer.unit, {}, done.secret);
  }
  if (done.ok) return redirect(`${path}?klart=${act.do === 'stop' ? 'stoppad' : 'bytt'}`);
  // What cannot be shown or changed again is said where the secret would be.
  const isSaid = done.reason === 'AlreadyShown' || done.reason === 'OverlapLasts';
  return isSaid ? view(request, deps, viewer.unit, { values }) : notFound();
}

function actOf(press: string, { hooks }: JobbtorgDeps): SystemAct | undefined {
  if (press === 'show') return { do: 'show', master: hooks.key };
  const isAct = press === 'stop' || press === 'rotate' || press === 'replace';
  return isAct ? { do: press } : undefined;
}

async function setAddress(
  request: PostRequest,
  deps: JobbtorgDeps,
  office: string,
): Promise<Reply> {
  const { viewer, form: values } = request;
  const parsed = parseForm(systemadress, values);
  if (!parsed.ok) return view(request, deps, office, { values, errors: parsed.errors });
  const { url } = parsed.answers;
  const done = await manageSystem(deps, viewer, { do: 'set', url, target: deps.hooks.target });
  if (done.ok) return redirect(`${path}?klart=sparad`);
  const { reason } = done;
  if (reason === 'NotFound' || reason === 'AlreadyShown' || reason === 'OverlapLasts') {
    return notFound();
  }
  const said = { sv: systemTexts('sv').faults[reason], en: systemTexts('en').faults[reason] };
  return view(request, deps, office, { values, errors: [fieldError(systemadress, 'url', said)] });
}
