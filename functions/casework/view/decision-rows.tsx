import type { DecisionPart, DecisionRow, Ground } from '../../../shared/decision/decision.ts';
import { refusalGrounds } from '../../../shared/decision/refusal-ground.ts';
import { evidenceLabels } from '../../../shared/instrument/forms/forslag/ground-fields.ts';
import { adultOptions } from '../../../shared/instrument/forms/question/who.ts';
import { kronor } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { Status } from '../../../shared/web/view/status.tsx';

type Words = Pick<PageRequest, 'lang' | 'texts'>;

const isNeed = ({ group }: DecisionRow) => group !== 'income' && group !== 'asset';

/** What is decided on each ground, and where it can be appealed: the two are kept apart. */
export function DecisionParts(props: {
  readonly request: Words;
  readonly parts: readonly DecisionPart[];
}) {
  const { lang, texts } = props.request;
  const { proposal: words } = caseworkPageTexts(lang);
  const { case: cases } = texts.casework;
  return (
    <Facts
      items={props.parts.map(({ statute, kind, amountOre }) => ({
        term: words.parts[statute],
        value: (
          <>
            <strong>{words.part(cases.decisionKinds[kind], kronor(lang, amountOre))}</strong>{' '}
            <span class="hint">{words.appeal[statute]}</span>
          </>
        ),
      }))}
    />
  );
}

function RowCard({ request, row }: { readonly request: Words; readonly row: DecisionRow }) {
  const { lang } = request;
  const { proposal: words } = caseworkPageTexts(lang);
  const { label, applied, approved, outcome, reason, rule, evidence } = row;
  const against = outcome !== 'bifall';
  const items = [
    ...(reason === undefined ? [] : [{ term: words.reason, value: reason }]),
    { term: words.rule, value: rule },
    ...(evidence
      ? [
          {
            term: words.evidence,
            value: `${evidenceLabels[evidence.kind][lang]}: ${evidence.reference}`,
          },
        ]
      : []),
  ];
  return (
    <section class="stack-tight decision-row">
      <h4 class="ds-heading" data-size="2xs">
        {label[lang]}
      </h4>
      <p>
        <Status tone={against ? 'warning' : 'success'}>
          {isNeed(row) || !against ? words.outcome[outcome] : words.against}
        </Status>{' '}
        {isNeed(row)
          ? words.ofApplied(kronor(lang, approved), kronor(lang, applied))
          : words.counted(kronor(lang, approved))}
      </p>
      {against || reason !== undefined ? <Facts items={items} /> : null}
    </section>
  );
}

/** The rows of a decision, each with outcome, reason and evidence; those against the applicant first. */
export function DecisionRows(props: {
  readonly request: Words;
  readonly rows: readonly DecisionRow[];
}) {
  const { request, rows } = props;
  const words = caseworkPageTexts(request.lang).proposal;
  const sorted = rows.toSorted(
    (a, b) => Number(a.outcome === 'bifall') - Number(b.outcome === 'bifall'),
  );
  return (
    <section class="stack-tight">
      <h3 class="ds-heading" data-size="xs">
        {words.rows}
      </h3>
      {rows.every(({ outcome }) => outcome === 'bifall') && <p>{words.noRows}</p>}
      {sorted.map((row) => (
        <RowCard key={row.row} request={request} row={row} />
      ))}
    </section>
  );
}

const isGround = (code: string): code is keyof typeof refusalGrounds =>
  Object.hasOwn(refusalGrounds, code);

/** The coded ground on which less is given than the calculation. */
export function GroundFacts(props: {
  readonly request: Words;
  readonly ground: Ground | undefined;
}) {
  const { request, ground } = props;
  if (ground === undefined) return null;
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).proposal;
  const whose = adultOptions.find(({ value }) => value === ground.adult);
  const name = isGround(ground.code) ? refusalGrounds[ground.code][lang] : ground.code;
  return (
    <Facts
      items={[
        { term: words.ground, value: `${name} (${ground.rule})` },
        ...(whose ? [{ term: words.whose, value: whose.label[lang] }] : []),
        { term: words.reason, value: <span class="answer">{ground.reason}</span> },
        { term: words.evidence, value: ground.evidence },
      ]}
    />
  );
}
