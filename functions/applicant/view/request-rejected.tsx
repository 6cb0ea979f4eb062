import { localDate } from '../../../shared/clock/stockholm.ts';
import type { RequestRejection } from '../../../shared/store/item/request-rejection.ts';
import { longDate } from '../../../shared/text/format.ts';
import type { Unit } from '../../../shared/unit/units.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';

/**
 * The decision that rejected a request for a decision: what, why, by whom, and how to appeal it
 * (FL 12, 31–33). It stands here whole, so that it can be read and printed.
 */
export function RequestRejected(props: {
  readonly request: PageRequest;
  readonly unit: Unit;
  readonly rejection: RequestRejection;
}) {
  const { request, unit, rejection } = props;
  const { lang, texts } = request;
  const words = texts.applicant.delay.rejected;
  const { decidedBy, decidedAt, reasons } = rejection;
  return (
    <Card title={words.title}>
      <p>
        <strong>{words.decision}</strong>
      </p>
      <p class="answer">{reasons}</p>
      <p>{words.by(decidedBy.name, longDate(lang, localDate(decidedAt)))}</p>
      <p>{words.rule}</p>
      <h3 class="ds-heading" data-size="2xs">
        {words.appealTitle}
      </h3>
      <p>{words.appeal(unit.court)}</p>
      <p>{[unit.authority, unit.name, ...unit.address, unit.email].join(', ')}</p>
      <p>{words.help(unit.phone)}</p>
    </Card>
  );
}
