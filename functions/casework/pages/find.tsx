import { may } from '../../../shared/access/permission.ts';
import { casesOfPerson, logReading } from '../../../shared/action/read-case.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import { parsePersonalNumber } from '../../../shared/household/personal-number.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { type CasePage, readCase } from '../../../shared/store/case-page.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { casePath } from '../address.ts';
import { todayOf } from '../view/due.tsx';
import { FindForm, Found } from '../view/find-form.tsx';

const caseNumber = /^EB-\d{2}-[0-9A-Z]{6}$/;

function view(
  request: PageRequest,
  state: {
    readonly values?: RawForm;
    readonly errors?: readonly FieldError[];
    readonly found?: readonly CasePage[];
  } = {},
): Reply {
  const { find } = request.texts.casework;
  const { values = {}, errors = [], found } = state;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {find.title}
      </h1>
      <FindForm request={request} values={values} errors={errors} />
      {found && <Found request={request} cases={found} />}
    </>
  );
  return page(find.title, body, { status: errors.length > 0 ? 422 : 200 });
}

function wrong(which: 'missing' | 'notUnderstood'): FieldError {
  const words = (lang: 'sv' | 'en') => textsOf(lang).casework.find;
  return {
    path: 'q',
    code: which === 'missing' ? 'AnswerMissing' : 'PersonalNumberNotUnderstood',
    label: { sv: words('sv').label, en: words('en').label },
    message: { sv: words('sv')[which], en: words('en')[which] },
  };
}

/** The ids of the cases that the words may name; undefined when they are no number of either kind. */
async function idsOf(
  deps: WebDeps,
  typed: string,
  today: string,
): Promise<readonly string[] | undefined> {
  const id = typed.toUpperCase().replaceAll(/\s/g, '');
  if (caseNumber.test(id)) return [id];
  const parsed = parsePersonalNumber(typed, today);
  return parsed.ok ? casesOfPerson(deps, parsed.number) : undefined;
}

/** What was found: one case is opened at once. */
export async function postFind(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, form: values } = request;
  const typed = values.q?.[0]?.trim() ?? '';
  if (typed === '') return view(request, { values, errors: [wrong('missing')] });
  const ids = await idsOf(deps, typed, todayOf(request));
  if (ids === undefined) return view(request, { values, errors: [wrong('notUnderstood')] });
  const read = await Promise.all(ids.map((id) => readCase(deps.table, id)));
  const found = read.filter(
    (one) => one !== undefined && may(viewer, 'case.read', caseSubject(viewer, one.head)).allowed,
  );
  const cases = found.flatMap((one) => (one === undefined ? [] : [one]));
  const [only] = cases;
  if (only && cases.length === 1) return redirect(casePath(only.head.caseId));
  // Which cases a person has is itself something that is read of each of them.
  for (const { head } of cases) await logReading(deps, viewer, head.caseId, 'search');
  return view(request, { values, found: cases });
}

/** The field to search in. */
export async function showFind(request: PageRequest): Promise<Reply> {
  return view(request);
}
