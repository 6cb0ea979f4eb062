import type { Deps } from '../../../shared/action/deps.ts';
import { fieldError } from '../../../shared/action/form/field-error.ts';
import { movableFrom, placeCoach } from '../../../shared/action/office/place-coach.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { kontorsbyte, NO_OFFICE } from '../../../shared/instrument/forms/kontorsbyte.ts';
import { jobbtorgOffices } from '../../../shared/instrument/forms/question/jobbtorg-offices.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { isEscalated } from '../../../shared/remittal/standing.ts';
import { readOffice } from '../../../shared/store/office.ts';
import { movesFrom } from '../../../shared/store/placement.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { officeTexts } from '../../../shared/text/later/office.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { Counts } from './counts.tsx';
import { LatePlans } from './late-plans.tsx';
import { LeftBehind } from './left-behind.tsx';
import { MoveList, StaffList } from './staff-lists.tsx';

const path = '/jobbtorg/kontoret';

type Typed = { readonly values: RawForm; readonly errors: readonly FieldError[] };

/** A coach who was moved in this request, and how many remittals bear the name still. */
type Just = { readonly sub: string; readonly left: number };

async function formOf(deps: Deps, office: string) {
  const coaches = await movableFrom(deps, office);
  const [sv, en] = [officeTexts('sv'), officeTexts('en')];
  return kontorsbyte(
    coaches.map(({ sub, name, ended }) => ({
      value: sub,
      label: { sv: ended ? sv.ended(name) : name, en: ended ? en.ended(name) : name },
    })),
    jobbtorgOffices,
  );
}

/**
 * The form as it was posted: whoever was chosen could be when the page was opened. Whether the person
 * can be moved now is for the action to say, which knows a form that is sent twice.
 */
function postedForm({ form }: PostRequest) {
  const who = form.who?.[0] ?? '';
  return kontorsbyte(
    who === '' ? [] : [{ value: who, label: { sv: '', en: '' } }],
    jobbtorgOffices,
  );
}

async function view(
  request: PageRequest,
  deps: Deps,
  name: string,
  typed: Typed,
  just?: Just,
): Promise<Reply> {
  const words = officeTexts(request.lang);
  const [office, staff, moves, form] = await Promise.all([
    readOffice(deps.table, name),
    staffOf(deps.table, name),
    movesFrom(deps.table, name),
    formOf(deps, name),
  ]);
  const title = words.title(unitName(name));
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {request.query.klart === 'flyttad' && <Alert tone="success">{words.moved}</Alert>}
      <LeftBehind {...{ request, path, office, staff, moves, just }} />
      <p class="lead">{words.lead}</p>
      <p>
        <a class="ds-link" href="/jobbtorg/kontoret/system">
          {words.ownSystem}
        </a>
      </p>
      <Counts request={request} office={office} />
      <LatePlans
        request={request}
        rows={office.open.filter(({ remittal }) => isEscalated(remittal))}
      />
      <StaffList request={request} staff={staff} />
      <p>{words.moveLead}</p>
      <InstrumentForm
        request={request}
        action={path}
        instrument={form}
        {...typed}
        titles
        buttons={[{ press: 'move', label: words.move }]}
      />
      <MoveList request={request} moves={moves} />
    </>
  );
  return page(title, body, { width: 'wide', status: typed.errors.length > 0 ? 422 : 200 });
}

/** What is late at the office, what it has before it, and who works there. */
export async function showOffice(request: PageRequest, deps: Deps): Promise<Reply> {
  const { unit } = request.viewer;
  return unit === null ? notFound() : view(request, deps, unit, { values: {}, errors: [] });
}

/** At which field a refusal is said. */
const fieldOf: Readonly<Record<string, string>> = { CoachNotOfOffice: 'who', SameOffice: 'to' };

/** A coach is moved; what is wrong is said at its field. */
export async function postMove(request: PostRequest, deps: Deps): Promise<Reply> {
  const { viewer, key, form: values } = request;
  const { unit } = viewer;
  if (unit === null) return notFound();
  const form = postedForm(request);
  const parsed = parseForm(form, values);
  if (!parsed.ok) return view(request, deps, unit, { values, errors: parsed.errors });
  const { who: sub, to } = parsed.answers;
  const done = await placeCoach(deps, { viewer, key, sub, to: to === NO_OFFICE ? null : to });
  if (done.ok && done.left === 0) return redirect(`${path}?klart=flyttad`);
  // The same post again takes the next: nothing is done twice by it.
  if (done.ok) return view(request, deps, unit, { values: {}, errors: [] }, { sub, ...done });
  const field = fieldOf[done.reason];
  if (field === undefined) return refusal(done.reason, { status: 403 });
  const said = { sv: reasonText('sv', done.reason), en: reasonText('en', done.reason) };
  return view(request, deps, unit, { values, errors: [fieldError(form, field, said)] });
}
