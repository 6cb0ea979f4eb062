import { localDate } from '../../clock/stockholm.ts';
import { maySign } from '../../delegation/may-sign.ts';
import { releaseDelegation } from '../../delegation/release.ts';
import { beslut } from '../../instrument/forms/beslut.ts';
import { forslag } from '../../instrument/forms/forslag.ts';
import { storedAnswers } from '../../instrument/parse-answers.ts';
import { type ApplicationFile, answersOf, readFile } from '../../store/application-file.ts';
import { householdOf } from '../../store/household-of.ts';
import type { CaseHead } from '../../store/item/case.ts';
import { type DecisionItem, decisionItem } from '../../store/item/decision.ts';
import type { TaskAnswers } from '../../store/item/document.ts';
import { created } from '../../store/table.ts';
import { actingRole } from '../move.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { amountOf, statuteOf } from './forslag.ts';

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
  const missing = childWithoutAnalysis(context, file);
  if (missing !== undefined) return { ok: false, reason: 'ChildAnalysisMissing', detail: missing };
  const proposal = answersOf(file, 'forslag');
  if (!proposal || !file.calculation) return { ok: false, reason: 'ProposalMissing' };
  return signed(context, file, proposal, file.calculation.no);
});

/** The name of a child of the household for whom there is no analysis. */
function childWithoutAnalysis(
  { page, instance }: FormContext,
  file: ApplicationFile,
): string | undefined {
  return householdOf(page, instance).children.find(
    ({ id }) => answersOf(file, 'barnkonsekvensanalys', id) === undefined,
  )?.name;
}

function signed(
  context: FormContext,
  file: ApplicationFile,
  proposal: TaskAnswers,
  calculationNo: number,
): EffectResult {
  const { viewer, worker, instance, page, now, deps } = context;
  const written = storedAnswers(forslag, proposal.answers);
  const kind = written.decisionKind;
  const amount = amountOf(written, file);
  if (kind === undefined || amount === undefined) return { ok: false, reason: 'ProposalMissing' };
  const statute = statuteOf(written);
  const signing = maySign(
    {
      kind,
      parts: [{ statute, amountOre: amount }],
      unit: page.head.unit,
      preparedBy: preparers(file),
      date: localDate(now),
    },
    releaseDelegation,
    viewer,
  );
  if (!signing.ok) return { ok: false, reason: signing.reason };
  const decision: DecisionItem = {
    caseId: page.head.caseId,
    instanceId: instance.instanceId,
    decisionId: `D-${deps.newId(8)}`,
    kind,
    statute,
    amount,
    calculationNo,
    circumstances: paragraphs(written.circumstances),
    reasons: paragraphs(written.reasons),
    rules: [...(written.rules ?? [])],
    proposedBy: proposal.by,
    decidedBy: { ...worker, role: actingRole(viewer, context.task.role) },
    decidedAt: now,
  };
  const { decisionId } = decision;
  return {
    ok: true,
    effect: {
      application: { decision: { kind, amount, decidedAt: now } },
      writes: [created(decisionItem, decision)],
      events: [
        {
          type: 'decision_made',
          instance,
          outcome: kind,
          data: {
            decisionId,
            amountOre: amount,
            statute,
            ...householdFacts(householdOf(page, instance)),
          },
        },
      ],
    },
  };
}

/** Those who wrote the underlag and the proposal: beyond delegation somebody else decides. */
function preparers(file: ApplicationFile): string[] {
  return file.answers
    .filter(({ step }) => step === 'ib1' || step === 'forslag')
    .map(({ by }) => by.sub);
}

/** Numbers that figures count; with children, that the analysis of each was there (R084). */
function householdFacts({ adults, children }: CaseHead['household']) {
  return {
    adults: adults.length,
    children: children.length,
    ...(children.length > 0 ? { childAnalysesPresent: true } : {}),
  };
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
