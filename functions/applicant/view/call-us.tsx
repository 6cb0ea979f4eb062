import type { Unit } from '../../../shared/unit/units.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import { PhoneLink } from './phone-link.tsx';

/** Whom to call and when (R004, R006). */
export function CallUs(props: {
  readonly request: Pick<VisitorRequest, 'lang' | 'texts'>;
  readonly unit: Unit;
  /** Said in the call, where there is one. */
  readonly caseId?: string;
  /** Who has the case. */
  readonly caseworker?: string | undefined;
}) {
  const { request, unit, caseId, caseworker } = props;
  const { lang, texts } = request;
  const words = texts.applicant.contact;
  return (
    <Card title={words.title}>
      <Facts
        items={[
          { term: words.phone, value: <PhoneLink unit={unit} /> },
          { term: words.hours, value: unit.hours[lang] },
          ...(caseworker === undefined ? [] : [{ term: words.caseworker, value: caseworker }]),
          ...(caseId === undefined ? [] : [{ term: words.caseNumber, value: caseId }]),
        ]}
      />
      <p>{words.help}</p>
    </Card>
  );
}
