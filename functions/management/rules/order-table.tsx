import type { DelegationOrder, DelegationRule } from '../../../shared/delegation/delegation.ts';
import { kronor } from '../../../shared/text/format.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import { unitName } from '../../../shared/text/unit-name.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';

function Line({ request, line }: { readonly request: PageRequest; readonly line: DelegationRule }) {
  const { lang, texts } = request;
  const { order, kinds } = ruleTexts(request.lang);
  const { role, kind, statute, maxAmountOre, unit, fourEyes } = line;
  return (
    <tr>
      <th scope="row">{texts.site.roles[role]}</th>
      <td data-label={order.kind}>{kinds[kind]}</td>
      <td data-label={order.statute}>SoL {statute}</td>
      <td data-label={order.limit} class="number">
        {maxAmountOre === null ? order.noLimit : kronor(lang, maxAmountOre)}
      </td>
      <td data-label={order.unit}>{unit === null ? order.everyUnit : unitName(unit)}</td>
      <td data-label={order.eyes}>{fourEyes ? order.yes : order.no}</td>
    </tr>
  );
}

/** A delegation order line by line: who may sign what, up to which amount. */
export function OrderTable(props: {
  readonly request: PageRequest;
  readonly order: DelegationOrder;
}) {
  const { request } = props;
  const { order: words, delegation } = ruleTexts(request.lang);
  return (
    <ScrollRegion label={delegation}>
      <table class="ds-table worklist">
        <caption class="ds-sr-only">{delegation}</caption>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.statute}</th>
            <th scope="col" class="number">
              {words.limit}
            </th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.eyes}</th>
          </tr>
        </thead>
        <tbody>
          {props.order.rules.map((line, index) => (
            <Line key={index} request={request} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
