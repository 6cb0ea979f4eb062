import { answersOf } from '../../../shared/store/application-file.ts';
import { householdOf } from '../../../shared/store/household-of.ts';
import { kronor, longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import type { TaskSeen } from '../open-task-page.ts';
import { type ProposalSeen, proposalSeen } from '../proposal-seen.ts';
import { CalculationTables } from './calculation-tables.tsx';
import { DecisionParts, DecisionRows, GroundFacts } from './decision-rows.tsx';
import { Document, StoredAnswers } from './document.tsx';
import { Heard } from './heard.tsx';

interface BasisProps {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
}

function Whole({
  request,
  proposal,
}: {
  readonly request: PageRequest;
  readonly proposal: ProposalSeen;
}) {
  const { lang, texts } = request;
  const { task, proposal: words } = caseworkPageTexts(lang);
  const { case: cases } = texts.casework;
  const { stored, kind, amount, parts, ground, written } = proposal;
  return (
    <>
      <p class="lead">
        {cases.decisionKinds[kind]}, {kronor(lang, amount)}
      </p>
      <p class="hint">
        {task.proposedBy} {stored.by.name}, {longMoment(lang, stored.at)}
      </p>
      <DecisionParts request={request} parts={parts} />
      <GroundFacts request={request} ground={ground} />
      <Facts
        items={[
          { term: words.decides, value: <span class="answer">{written.circumstances}</span> },
          { term: words.reason, value: <span class="answer">{written.reasons}</span> },
          { term: words.rules, value: (written.rules ?? []).join(', ') },
        ]}
      />
    </>
  );
}

/** The analysis of what the decision means for each child (R084). */
function Children({ request, seen }: BasisProps) {
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).proposal;
  const { children } = householdOf(seen.page, seen.instance);
  if (children.length === 0) return null;
  return (
    <section class="stack-tight">
      <h3 class="ds-heading" data-size="xs">
        {words.children}
      </h3>
      <div class="documents">
        {children.map(({ id, name }) => {
          const made = answersOf(seen.file, 'barnkonsekvensanalys', id);
          return made ? (
            <Document
              key={id}
              id={`underlag-${id}`}
              title={name}
              by={words.analysed(longMoment(lang, made.at), made.by.name)}
              open={false}
            >
              <StoredAnswers lang={lang} stored={made} />
            </Document>
          ) : (
            <p key={id}>
              {name}: {words.notAnalysed}
            </p>
          );
        })}
      </div>
    </section>
  );
}

/** All that a decision is made on, above where it is signed. */
export function DecisionBasis({ request, seen }: BasisProps) {
  const { lang } = request;
  const { task, proposal: words } = caseworkPageTexts(lang);
  const { file, rules } = seen;
  const proposal = proposalSeen(file, rules);
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      {proposal && (
        <>
          <Whole request={request} proposal={proposal} />
          <DecisionRows request={request} rows={proposal.rows} />
          <Heard request={request} file={file} written={proposal.written} />
        </>
      )}
      <Children request={request} seen={seen} />
      {file.calculation && (
        <section class="stack-tight">
          <h3 class="ds-heading" data-size="xs">
            {task.calculation}
          </h3>
          <CalculationTables lang={lang} calculation={file.calculation.calculation} />
        </section>
      )}
    </section>
  );
}
