import { localDate } from '../../../shared/clock/stockholm.ts';
import type { DecisionItem, PaymentItem } from '../../../shared/store/item/decision.ts';
import { kronor, longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { DecisionParts, DecisionRows, GroundFacts } from './decision-rows.tsx';
import { Document } from './document.tsx';

/** The decision as it was signed (FL 31–32 §§). */
export function DecisionDocument(props: {
  readonly request: PageRequest;
  readonly decision: DecisionItem;
  readonly shown: string;
}) {
  const { request, decision, shown } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { kind, amount, proposedBy, decidedBy, decidedAt, circumstances, reasons, rules } =
    decision;
  const roles: Readonly<Record<string, string>> = texts.site.roles;
  const role = (roles[decidedBy.role] ?? '').toLowerCase();
  return (
    <Document
      id="beslutet"
      title={`${words.decision}: ${words.decisionKinds[kind]}`}
      by={longDate(lang, localDate(decidedAt))}
      open={shown === 'beslutet'}
    >
      <Facts
        items={[
          { term: words.amount, value: kronor(lang, amount) },
          {
            term: words.decidedBy,
            value: `${decidedBy.name}, ${decidedBy.deputy ? words.acting(role) : role}`,
          },
          { term: caseworkPageTexts(request.lang).task.proposedBy, value: proposedBy.name },
          { term: words.rules, value: rules.join(', ') },
        ]}
      />
      {[...circumstances, ...reasons].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <DecisionParts request={request} parts={decision.parts} />
      <GroundFacts request={request} ground={decision.ground} />
      <DecisionRows request={request} rows={decision.rows} />
    </Document>
  );
}

/** The payment order that the decision gave rise to. */
export function PaymentDocument(props: {
  readonly request: PageRequest;
  readonly payment: PaymentItem;
  readonly shown: string;
}) {
  const { request, payment, shown } = props;
  const { lang, texts } = request;
  const words = texts.casework.case;
  const { order } = payment;
  return (
    <Document
      id="utbetalning"
      title={words.payment}
      by={longDate(lang, localDate(payment.registeredAt))}
      open={shown === 'utbetalning'}
    >
      <p>{words.paymentStates[payment.status]}</p>
      {order && <Facts items={[{ term: words.amount, value: kronor(lang, order.amount) }]} />}
    </Document>
  );
}
