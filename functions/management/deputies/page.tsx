import { appointDeputy, endDeputy } from '../../../shared/action/deputies.ts';
import { fieldError } from '../../../shared/action/form/field-error.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { deputisedRoles } from '../../../shared/delegation/deputy.ts';
import { orderInForce } from '../../../shared/delegation/order-in-force.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { stallforetradare } from '../../../shared/instrument/forms/stallforetradare.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { deputiesOf } from '../../../shared/store/deputies.ts';
import { readRules } from '../../../shared/store/rules.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { longDate } from '../../../shared/text/format.ts';
import { deputyTexts } from '../../../shared/text/later/deputies.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { ManagementDeps } from '../deps.ts';
import { DeputyList } from './list.tsx';

export const deputiesPath = '/styrning/stallforetradare';

type Typed = { readonly values: RawForm; readonly errors: readonly FieldError[] };

/** Colleagues of the unit, and the roles of its case work: nobody appoints oneself. */
async function formOf({ viewer }: PageRequest, { table }: ManagementDeps) {
  const staff = viewer.unit === null ? [] : await staffOf(table, viewer.unit);
  const [sv, en] = [textsOf('sv').site.roles, textsOf('en').site.roles];
  return stallforetradare(
    staff
      .filter(({ sub }) => sub !== viewer.sub)
      .map(({ sub, name }) => ({ value: sub, label: { sv: name, en: name } })),
    deputisedRoles.map((role) => ({ value: role, label: { sv: sv[role], en: en[role] } })),
  );
}

/** Which order is in force, and whether it has been checked. */
async function Order({ request, deps }: { request: PageRequest; deps: ManagementDeps }) {
  const { delegation } = await readRules(deps.table);
  const words = deputyTexts(request.lang);
  const order = orderInForce(delegation, localDate(request.now.toISOString()));
  if (!order) return <Alert tone="danger">{words.noOrder}</Alert>;
  return (
    <>
      <p>{words.order(order.id, longDate(request.lang, order.from))}</p>
      {order.unverified && <Alert tone="warning">{words.unverified}</Alert>}
    </>
  );
}

async function view(request: PageRequest, deps: ManagementDeps, typed: Typed): Promise<Reply> {
  const { viewer, query } = request;
  const words = deputyTexts(request.lang);
  const deputies = viewer.unit === null ? [] : await deputiesOf(deps.table, viewer.unit);
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      {query.klart === 'utsedd' && <Alert tone="success">{words.appointed}</Alert>}
      {query.klart === 'avslutad' && <Alert tone="success">{words.endedNow}</Alert>}
      <p>{words.lead}</p>
      {await Order({ request, deps })}
      <DeputyList request={request} deputies={deputies} />
      <InstrumentForm
        request={request}
        action={deputiesPath}
        instrument={await formOf(request, deps)}
        {...typed}
        titles
        buttons={[{ press: 'appoint', label: words.save }]}
      />
    </>
  );
  return page(words.title, body, { status: typed.errors.length > 0 ? 422 : 200 });
}

/** The unit's deputies, and the form that appoints one. */
export function showDeputies(request: PageRequest, deps: ManagementDeps): Promise<Reply> {
  return view(request, deps, { values: {}, errors: [] });
}

/** At which field a refusal is said. */
const fieldOf: Readonly<Record<string, string>> = {
  DeputyIsAppointer: 'who',
  DeputyNotOfUnit: 'who',
  DeputyTwice: 'who',
  DeputyHasRole: 'role',
  RoleNotDeputised: 'role',
  DeputyBeginsInPast: 'from',
  DeputyEndsBeforeBeginning: 'to',
};

/** A deputy is appointed; what is wrong is said at its field, and nothing that was typed is lost. */
export async function postDeputy(request: PostRequest, deps: ManagementDeps): Promise<Reply> {
  const { viewer, key, form: values } = request;
  const form = await formOf(request, deps);
  const parsed = parseForm(form, values);
  if (!parsed.ok) return view(request, deps, { values, errors: parsed.errors });
  const { who: sub, role, from, to, reason } = parsed.answers;
  const known = deputisedRoles.find((one) => one === role);
  if (known === undefined) return refusal('RoleNotDeputised', { status: 422 });
  const deputy = { sub, role: known, from, to };
  const done = await appointDeputy(deps, { viewer, key, deputy, reason });
  if (done.ok) return redirect(`${deputiesPath}?klart=utsedd`);
  const field = fieldOf[done.reason];
  if (field === undefined) return refusal(done.reason, { status: 403 });
  const said = { sv: reasonText('sv', done.reason), en: reasonText('en', done.reason) };
  return view(request, deps, { values, errors: [fieldError(form, field, said)] });
}

/** A deputy's time is ended at once. */
export async function postEnd(request: PostRequest, deps: ManagementDeps): Promise<Reply> {
  const { viewer, params } = request;
  const done = await endDeputy(deps, { viewer, id: params.id ?? '' });
  if (done.ok) return redirect(`${deputiesPath}?klart=avslutad`);
  return done.reason === 'NotFound' ? notFound() : refusal(done.reason, { status: 403 });
}
