import { writeNote } from '../../../shared/action/note.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { readJournalPage } from '../../../shared/store/journal-page.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Pagination } from '../../../shared/web/view/pagination.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { Timeline } from '../../../shared/web/view/timeline.tsx';
import type { WebDeps } from '../../web.ts';
import { journalPath } from '../address.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { journalEntries } from '../view/journal-entries.ts';
import { NoteForm } from '../view/note-form.tsx';

/** As long as an event can carry (shared/journal). */
const LONGEST = 4000;

async function view(
  request: PageRequest,
  deps: WebDeps,
  typed: { readonly values: RawForm; readonly errors: readonly FieldError[] },
): Promise<Reply> {
  const { viewer, texts, lang, params, query } = request;
  const caseId = params.caseId ?? '';
  const opened = await openCase(deps, viewer, caseId, 'case.read', 'journal');
  if (!opened.ok) return notFound();
  const before = /^[1-9]\d{0,8}$/.test(query.fore ?? '') ? Number(query.fore) : undefined;
  const { events, olderThan } = await readJournalPage(deps.table, caseId, before);
  const words = texts.casework.case;
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.journal} {caseId}
      </h1>
      {query.sparad === 'ja' && <Alert tone="success">{words.noteSaved}</Alert>}
      <NoteForm request={request} caseId={caseId} {...typed} />
      <Timeline lang={lang} entries={journalEntries(request, events)} />
      <Pagination
        lang={lang}
        {...(before === undefined ? {} : { previous: journalPath(caseId) })}
        {...(olderThan === undefined ? {} : { next: journalPath(caseId, olderThan) })}
      />
    </>
  );
  const title = `${words.journal} ${caseId}`;
  return page(title, body, { status: typed.errors.length > 0 ? 422 : 200 });
}

function wrong(which: 'noteMissing' | 'noteTooLong'): FieldError {
  const [sv, en] = [textsOf('sv').casework.case, textsOf('en').casework.case];
  return {
    path: 'text',
    code: which === 'noteMissing' ? 'AnswerMissing' : 'TooLong',
    label: { sv: sv.note, en: en.note },
    message: { sv: sv[which], en: en[which] },
  };
}

/** Writes the note. */
export async function postNote(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, form: values } = request;
  const caseId = request.params.caseId ?? '';
  const text = values.text?.[0]?.trim() ?? '';
  if (text === '') return view(request, deps, { values, errors: [wrong('noteMissing')] });
  if (text.length > LONGEST) return view(request, deps, { values, errors: [wrong('noteTooLong')] });
  const written = await writeNote(deps, { viewer, caseId, text, key });
  return written.ok ? redirect(`${journalPath(caseId)}?sparad=ja`) : notFound();
}

/** The journal, newest first, and a note to be written in it. */
export function showJournal(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, { values: {}, errors: [] });
}
