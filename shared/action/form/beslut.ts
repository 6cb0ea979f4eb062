import { inShort } from '../../application/analysis-refusal.ts';
import { decisionRows, groundOf } from '../../application/decision-rows.ts';
import { calculatedOf, type Proposal, proposedOf } from '../../application/proposed.ts';
import { phraseBook } from '../../application/row-reason.ts';
import { localDate } from '../../clock/stockholm.ts';
import { type DecisionPart, grantedOf, rightOf } from '../../decision/decision.ts';
import { groundFault, isOfConduct } from '../../decision/ground-fault.ts';
import { hearingHinders } from '../../decision/oral-hearing.ts';
import { partsOf } from '../../decision/outcome.ts';
import { maySign } from '../../delegation/may-sign.ts';
import { beslut } from '../../instrument/forms/beslut.ts';
import { forslag } from '../../instrument/forms/forslag.ts';
import { storedAnswers } from '../../instrument/parse-answers.ts';
import type { EventData } from '../../journal/event.ts';
import { refusalsFor } from '../../store/analyses-of.ts';
import { type ApplicationFile, answersOf, readFile } from '../../store/application-file.ts';
import { conductIn } from '../../store/conduct.ts';
import { householdOf } from '../../store/household-of.ts';
import type { CaseHead } from '../../store/item/case.ts';
import {
  type CalculationItem,
  type DecisionItem,
  decisionItem,
} from '../../store/item/decision.ts';
import type { TaskAnswers } from '../../store/item/document.ts';
import { isApplication } from '../../store/item/instance.ts';
import { preparersOf } from '../../store/preparers-of.ts';
import { type Rules, readRules } from '../../store/rules.ts';
import { sentAnswers } from '../../store/sent-answers.ts';
import { created } from '../../store/table.ts';
import { signedAs } from '../signed-as.ts';
import { hasConflict } from '../task-access.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { heardOf } from './heard.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * The decision: signed by somebody whom the delegation lets sign it, on the proposal and calculation
 * as they stand, and only when the consequences for each child have been considered (R084).
 */
export const beslutEffect: FormEffect = effectOf(beslut, async (answers, context) => {
  const { instance, outcome, deps } = context;
  if (outcome === 'tillbaka') {
    const data = { backReason: answers.backReason ?? '' };
    return { ok: true, effect: { events: [{ type: 'proposal_returned', instance, data }] } };
  }
  const file = await readFile(deps.table, instance.instanceId);
  const missing = refusalsFor(file, householdOf(context.page, instance).children);
  if (missing.length > 0) {
    return { ok: false, reason: 'ChildAnalysisMissing', detail: missing.map(inShort).join('; ') };
  }
  const hindered = isApplication(instance) ? hearingHinders(instance.oralHearing) : undefined;
  if (hindered) return { ok: false, reason: hindered };
  const stored = answersOf(file, 'forslag');
  const { calculation } = file;
  if (!stored || !calculation) return { ok: false, reason: 'ProposalMissing' };
  const tainted = writtenByConflicted(context.page.head, file, stored);
  if (tainted) return { ok: false, reason: tainted };
  const lacking = await conductLacking(context, storedAnswers(forslag, stored.answers));
  if (lacking) return { ok: false, reason: lacking };
  return signed(context, file, { stored, calculation, rules: await readRules(deps.table) });
});

/**
 * What somebody has prepared who may not take part (FL 17) is not decided on: the proposal is sent back
 * and written by another, and so is IB 1, which the calculation is made from. A manager who finds that
 * there is no conflict (FL 18) lets both stand.
 */
function writtenByConflicted(head: CaseHead, file: ApplicationFile, proposal: TaskAnswers) {
  if (hasConflict(head, proposal.by.sub)) return 'ProposerConflicted';
  const underlag = answersOf(file, 'ib1');
  return underlag && hasConflict(head, underlag.by.sub) ? 'UnderlagByConflicted' : undefined;
}

/** What was corrected or taken back since the proposal was written is no ground any more. */
async function conductLacking({ deps, instance, page, now }: FormContext, proposal: Proposal) {
  const ground = proposedOf(proposal)?.ground;
  if (!isOfConduct(ground?.code) || !isApplication(instance)) return undefined;
  const conduct = await conductIn(deps.table, page, instance.month, localDate(now));
  return groundFault(ground, conduct);
}

type ToSign = {
  readonly stored: TaskAnswers;
  readonly calculation: CalculationItem;
  readonly rules: Rules;
};

/** What is signed: the proposal as it was written, on the calculation as it stands. */
function signed(
  context: FormContext,
  file: ApplicationFile,
  { stored, calculation, rules }: ToSign,
): EffectResult {
  const { viewer, worker, instance, page, now, deps } = context;
  const written = storedAnswers(forslag, stored.answers);
  const proposed = proposedOf(written);
  if (proposed === undefined) return { ok: false, reason: 'ProposalMissing' };
  const { kind } = proposed;
  const calculated = calculatedOf(calculation.calculation, sentAnswers(file));
  const parts = [...partsOf(proposed, calculated)];
  const signing = maySign(
    {
      kind,
      parts,
      unit: page.head.unit,
      preparedBy: preparersOf(file),
      date: localDate(now),
    },
    rules.delegation,
    viewer,
  );
  if (!signing.ok) return { ok: false, reason: signing.reason };
  const amount = grantedOf(parts);
  const ground = groundOf(written);
  // The standard texts in the wording that was chosen: a newer one nobody has read in this decision.
  const book = phraseBook(rules.phrases, localDate(stored.at));
  const rows = decisionRows(written, calculation.calculation, calculated.against, book);
  const decision: DecisionItem = {
    caseId: page.head.caseId,
    instanceId: instance.instanceId,
    decisionId: `D-${deps.newId(8)}`,
    kind,
    amount,
    parts,
    rows: [...rows],
    ...(ground ? { ground } : {}),
    heard: heardOf(written, file, instance),
    basis: {
      normTable: calculation.calculation.normTable,
      ruleSet: calculation.calculation.ruleSet,
      costLimits: calculation.calculation.costLimits ?? null,
      delegation: signing.order,
      delegationLines: [...signing.rules],
      phrases: [...new Set(rows.flatMap(({ phrase }) => (phrase ? [phrase.bank] : [])))],
    },
    calculationNo: calculation.no,
    circumstances: paragraphs(written.circumstances),
    reasons: paragraphs(written.reasons),
    rules: [...(written.rules ?? [])],
    proposedBy: stored.by,
    decidedBy: { ...worker, ...signedAs(viewer, signing.rules) },
    decidedAt: now,
  };
  const { decisionId } = decision;
  return {
    ok: true,
    effect: {
      application: { decision: { kind, amount, right: rightOf(parts), decidedAt: now } },
      writes: [created(decisionItem, decision)],
      events: [
        {
          type: 'decision_made',
          instance,
          outcome: kind,
          data: {
            decisionId,
            amountOre: amount,
            ...partFacts(parts),
            ...householdFacts(householdOf(page, instance)),
          },
        },
      ],
    },
  };
}

/** What is decided on each ground, as the journal and the figures have it. */
function partFacts(parts: readonly DecisionPart[]): EventData {
  return Object.assign(
    {},
    ...parts.map(({ statute, kind, amountOre }) =>
      statute === '12:1'
        ? { right: kind, rightOre: amountOre }
        : { beyondRight: kind, beyondRightOre: amountOre },
    ),
  );
}

/** Numbers that figures count; with children, that the analysis of each was there (R084). */
function householdFacts({ adults, children }: CaseHead['household']) {
  return {
    adults: adults.length,
    children: children.length,
    ...(children.length > 0 ? { childAnalysesPresent: true } : {}),
  };
}
