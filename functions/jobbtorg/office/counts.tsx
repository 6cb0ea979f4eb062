import { sectionOf } from '../../../shared/remittal/section.ts';
import type { Office } from '../../../shared/store/office.ts';
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
  const overdue = [...office.open, ...office.followed].filter(
    ({ remittal }) => sectionOf(remittal, remittal.flow.step, today) === 'overdue',
  ).length;
  const allOpenLate = office.more.open && overdue >= office.open.length;
  return (
    <Card title={words.counts}>
      <Facts
        items={[
          { term: words.open, value: said(office.open.length, office.more.open) },
          { term: words.overdue, value: said(overdue, allOpenLate) },
          { term: words.followed, value: said(office.followed.length, office.more.followed) },
        ]}
      />
    </Card>
  );
}
