import type { DecisionRow } from '../../../shared/decision/decision.ts';
import { toldRows } from '../../../shared/decision/told-rows.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import { kronor } from '../../../shared/text/format.ts';
import type { VisitorRequest } from '../../../shared/web/request.ts';

type Words = Pick<VisitorRequest, 'lang' | 'texts'>;

function amounts({ lang, texts }: Words, { group, applied, approved }: DecisionRow): string {
  const words = texts.applicant.decision.rows;
  const [was, is] = [kronor(lang, applied), kronor(lang, approved)];
  if (group === 'asset') return words.asset(was, is);
  if (group !== 'income') return words.granted(was, is);
  return applied === 0 ? words.notStated(is) : words.stated(was, is);
}

/** Each part that went against the applicant: what was asked for, what was granted, and why (FL 32). */
export function DecidedRows(props: { readonly request: Words; readonly file: ApplicationFile }) {
  const { request, file } = props;
  const { lang, texts } = request;
  const { told, more } = toldRows(file.decision?.rows ?? [], file.calculation?.calculation);
  const words = texts.applicant.decision.rows;
  if (told.length === 0 && !more) return null;
  return (
    <div class="decided-rows">
      <h3 class="ds-heading" data-size="2xs">
        {words.title}
      </h3>
      <ul class="ds-list">
        {told.map((row) => (
          <li key={row.row}>
            <strong>{row.label[lang]}</strong>: {amounts(request, row)}
            {row.reason !== undefined && <span class="answer"> {row.reason}</span>}
          </li>
        ))}
        {more && <li>{words.more}</li>}
      </ul>
    </div>
  );
}
