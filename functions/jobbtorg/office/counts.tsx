import { sectionOf } from '../../../shared/remittal/section.ts';
import { isEscalated } from '../../../shared/remittal/standing.ts';
import type { Office, OfficeRemittal } from '../../../shared/store/office.ts';
import { stockholmDate } from '../../../shared/text/format.ts';
import { officeTexts } from '../../../shared/text/later/office.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';

/** How much the office has before it. What was not read to its end is said as "more than". */
export function Counts(props: { readonly request: PageRequest; readonly office: Office }) {
  const { request, office } = props;
  const words = officeTexts(request.lang);
  const today = stockholmDate(request.now);
  const said = (n: number, more: boolean) => (more ? words.atLeast(n) : String(n));
  const { open, followed, more } = office;
  const isLate = ({ remittal }: OfficeRemittal) =>
    sectionOf(remittal, remittal.flow.step, today) === 'overdue';
  const overdue = [...open, ...followed].filter(isLate).length;
  // What is due first was read first: there are more that are late only where all that were read are.
  const moreLate = (more.open && open.every(isLate)) || (more.followed && followed.every(isLate));
  const escalated = open.filter(({ remittal }) => isEscalated(remittal)).length;
  const paused = followed.filter(({ remittal }) => remittal.status === 'paused').length;
  return (
    <Card title={words.counts}>
      <Facts
        items={[
          { term: words.open, value: said(open.length, more.open) },
          { term: words.overdue, value: said(overdue, moreLate) },
          { term: words.escalated, value: said(escalated, more.open && escalated === open.length) },
          { term: words.followed, value: said(followed.length, more.followed) },
          { term: words.paused, value: said(paused, more.followed) },
        ]}
      />
    </Card>
  );
}
