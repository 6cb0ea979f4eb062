import { localDate } from '../../../shared/clock/stockholm.ts';
import { maySign } from '../../../shared/delegation/may-sign.ts';
import { beslut } from '../../../shared/instrument/forms/beslut.ts';
import { preparersOf } from '../../../shared/store/preparers-of.ts';
import { kronor } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { TaskSeen } from '../open-task-page.ts';
import { proposalSeen } from '../proposal-seen.ts';

/** Why the one who reads may not sign what is proposed (R234–R235), told before it is tried. */
export function SigningRefusal(props: { readonly request: PageRequest; readonly seen: TaskSeen }) {
  const { lang, viewer, now } = props.request;
  const { task, page, file, rules } = props.seen;
  if (task.form !== beslut.id) return null;
  const proposal = proposalSeen(file, rules);
  if (!proposal) return null;
  const { kind, parts } = proposal;
  const toSign = {
    ...{ kind, parts, unit: page.head.unit, preparedBy: preparersOf(file) },
    date: localDate(now.toISOString()),
  };
  const signing = maySign(toSign, rules.delegation, viewer);
  if (signing.ok) return null;
  const words = caseworkPageTexts(lang).proposal;
  const { limitOre } = signing;
  const limit = limitOre === undefined ? [] : [words.signingLimit(kronor(lang, limitOre))];
  return (
    <Alert tone="info" title={words.notYoursToSign}>
      {[reasonText(lang, signing.reason), ...limit].join(' ')}
    </Alert>
  );
}
