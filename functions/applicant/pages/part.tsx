import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm, Section } from '../../../shared/instrument/instrument.ts';
import { mergeDraft } from '../../../shared/web/form/merge-draft.ts';
import { afterPress } from '../../../shared/web/form/press-rows.ts';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { MemberGet, MemberPost } from '../../../shared/web/route.ts';
import { changedField } from '../changed-field.ts';
import type { ApplicantDeps } from '../deps.ts';
import {
  application,
  declaration,
  errorsOn,
  fitsInStore,
  foreignFields,
  pagesOf,
} from '../draft.ts';
import { CHECKING, partAddress } from '../part-address.ts';
import { type Self, withSelfService } from '../self-service.ts';
import { PartForm } from '../view/part-form.tsx';

function partOf(request: PageRequest): Section | undefined {
  const { part } = request.params;
  return application.sections.find(({ id }) => id === part && id !== declaration);
}

const pressed = ({ press }: PostRequest, as: string) => press.do === 'send' && press.as === as;

const isChecking = (request: PageRequest) => request.query[CHECKING] !== undefined;

function view(
  request: PageRequest,
  part: Section,
  values: RawForm,
  errors: readonly FieldError[],
  status: number,
): Reply {
  const form = <PartForm {...{ request, part, values, errors }} checking={isChecking(request)} />;
  return page(part.title[request.lang], form, { status });
}

/** A part that was sent before shows what is wrong with it when it is opened to be mended. */
function show(request: PageRequest, part: Section, { draft, judging }: Self): Reply {
  const form = draft?.form ?? {};
  if (!pagesOf(form).some(({ id }) => id === part.id)) return redirect(partAddress.all);
  const mending = isChecking(request) && draft?.seen.includes(part.id);
  const errors = mending ? errorsOn(part, form, judging) : [];
  return view(request, part, form, errors, 200);
}

async function save(
  request: PostRequest,
  deps: ApplicantDeps,
  part: Section,
  { draft, judging }: Self,
): Promise<Reply> {
  const foreign = foreignFields(part, request.form);
  const names = new Set(foreign.map((error) => error.path));
  const typed = Object.fromEntries(
    Object.entries(request.form).filter(([name]) => !names.has(name)),
  );
  const merged = mergeDraft(application, [part.id], draft?.form ?? {}, typed);
  if (foreign.length > 0) return view(request, part, merged, foreign, 422);
  const form = afterPress({ ...application, sections: [part] }, merged, request.press);
  if (!fitsInStore(form)) return refusal('DraftTooLarge', { status: 413 });
  await deps.saveDraft(request.viewer.sub, { form, seen: [...(draft?.seen ?? []), part.id] });
  const field = changedField(part.questions, form, request.press);
  if (field !== undefined) return redirect(partAddress.field(part.id, isChecking(request), field));
  if (pressed(request, 'save')) return redirect('/ansokan?sparat=ja');
  const errors = errorsOn(part, form, judging);
  if (errors.length > 0) return view(request, part, form, errors, 422);
  return redirect(isChecking(request) ? partAddress.check : nextAfter(part, form));
}

/** The part that comes next for this household; after the last one the answers are checked. */
function nextAfter(part: Section, form: RawForm): string {
  const pages = pagesOf(form);
  const next = pages[pages.findIndex(({ id }) => id === part.id) + 1];
  return next === undefined ? partAddress.check : partAddress.part(next.id, false);
}

/** A part of the application as it was left. */
export const showPart: MemberGet<ApplicantDeps>['handler'] = async (request, deps) => {
  const part = partOf(request);
  if (part === undefined) return notFound();
  return withSelfService(request, deps, 'application.draft', async (self) =>
    show(request, part, self),
  );
};

/** Keeps a part and leads on to the next. */
export const postPart: MemberPost<ApplicantDeps>['handler'] = async (request, deps) => {
  const part = partOf(request);
  if (part === undefined) return notFound();
  return withSelfService(request, deps, 'application.draft', (self) =>
    save(request, deps, part, self),
  );
};
