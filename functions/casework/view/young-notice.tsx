import { caseClocks } from '../../../shared/clock/case-clocks.ts';
import { youngRuleOn } from '../../../shared/remittal/young.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { longDate, stockholmDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { aboutOf } from '../case-view.ts';

/** Who of the household is to be remitted at once, being young (R135), or was to have been. */
export function YoungNotice(props: {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly application: Application;
}) {
  const { request, page, application } = props;
  const { lang, now } = request;
  const words = caseworkPageTexts(lang).remittal.young;
  const owed = caseClocks(application.marks, now.toISOString()).filter(
    ({ clock, state }) =>
      clock === 'jobbtorg_remiss_ung' && (state.state === 'running' || state.state === 'breached'),
  );
  return owed.map(({ subject, state }) => {
    const due = state.dueDate;
    if (due === null) return null;
    const name = aboutOf(page, subject.split('/')[1]) ?? '';
    const { under, unverified } = youngRuleOn(due);
    const date = longDate(lang, due);
    const late = due < stockholmDate(now);
    return (
      <Alert key={subject} tone="danger" title={words.title(name)}>
        <p>{late ? words.late(under, date) : words.today(under, date)}</p>
        {unverified && <p>{words.unverified}</p>}
      </Alert>
    );
  });
}
