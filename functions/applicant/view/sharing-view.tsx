import { longDate } from '../../../shared/text/format.ts';
import { applicantJobbtorg } from '../../../shared/text/later/applicant-jobbtorg.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import type { Sharing } from '../asked.ts';

/** What a consent is about: to whom, why, until when, and word for word what would be shared. */
export function SharingView(props: {
  readonly request: PageRequest;
  readonly title: string;
  readonly sharing: Sharing;
}) {
  const { request, title, sharing } = props;
  const { lang } = request;
  const { consent, fields } = sharing;
  const words = applicantJobbtorg(lang);
  return (
    <Card title={title}>
      <Facts
        items={[
          { term: words.receiver, value: unitName(consent.receiver) },
          { term: words.purpose, value: consent.purpose },
          { term: words.until, value: longDate(lang, consent.until) },
          ...fields.map(({ label, value }) => ({
            term: label,
            value: <span class="answer">{value}</span>,
          })),
        ]}
      />
    </Card>
  );
}
