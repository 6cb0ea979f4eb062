import { forslagErrors } from '../../application/forslag-errors.ts';
import { calculatedOf, type Proposal, proposedOf } from '../../application/proposed.ts';
import { phraseBook } from '../../application/row-reason.ts';
import { localDate } from '../../clock/stockholm.ts';
import { grantedOf } from '../../decision/decision.ts';
import { hearingHinders } from '../../decision/oral-hearing.ts';
import { type Calculated, type Proposed, partsOf } from '../../decision/outcome.ts';
import { replyByFault } from '../../decision/reply-by.ts';
import { maySign } from '../../delegation/may-sign.ts';
import { errorIn } from '../../instrument/error-in.ts';
import { forslag } from '../../instrument/forms/forslag.ts';
import { readFile } from '../../store/application-file.ts';
import { conductIn } from '../../store/conduct.ts';
import { communication } from '../../store/item/communication.ts';
import { isApplication } from '../../store/item/instance.ts';
import { type Rules, readRules } from '../../store/rules.ts';
import { sentAnswers } from '../../store/sent-answers.ts';
import { created } from '../../store/table.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/**
 * The proposal. Each row that goes against the applicant has its reason, and the outcome is the one
 * that the amounts give (FL 32 §). The delegation says whether its writer may also decide it; beyond
 * that it goes to a manager (R234–R235). Material that the applicant has not seen is communicated
 * first (FL 25 §), and who has asked to be heard orally is heard (SoL 14:8).
 */
export const forslagEffect: FormEffect = effectOf(forslag, async (answers, context) => {
  const { instance, outcome, deps, now } = context;
  if (outcome === 'ateruppta_utredning') {
    return { ok: true, effect: { reopen: answers.reopen ?? [] } };
  }
  const file = await readFile(deps.table, instance.instanceId);
  const calculation = file.calculation?.calculation;
  if (!calculation) return { ok: false, reason: 'CalculationMissing' };
  const calculated = calculatedOf(calculation, sentAnswers(file));
  const rules = await readRules(deps.table);
  const basis = {
    ...calculated,
    calculation,
    book: phraseBook(rules.phrases, localDate(now)),
    heard: file.communications.length > 0,
    conduct: await conductIn(deps.table, context.page, calculation.month, localDate(now)),
  };
  const communicates = outcome === 'kommunicering';
  const errors = forslagErrors(answers, basis, !communicates);
  const proposed = proposedOf(answers);
  if (errors.length > 0 || proposed === undefined) return { ok: false, errors };
  return communicates
    ? communicated(answers, context)
    : forwarded(proposed, calculated, rules, context);
});

/** What the applicant is to see, and until when an answer is waited for. */
function communicated(answers: Proposal, context: FormContext): EffectResult {
  const { instance, now, worker } = context;
  const { replyBy, material, materialFrom } = answers;
  if (replyBy === undefined || material === undefined || materialFrom === undefined) {
    throw new Error('the form of kommunicering asks for material, source and date');
  }
  const fault = replyByFault(replyBy, localDate(now));
  if (fault) return { ok: false, errors: [errorIn(forslag, 'replyBy', fault)] };
  const { caseId, instanceId } = instance;
  return {
    ok: true,
    effect: {
      application: { replyBy },
      writes: [
        created(communication, {
          caseId,
          instanceId,
          material,
          from: materialFrom,
          replyBy,
          sentAt: now,
          sentBy: worker,
        }),
      ],
      events: [{ type: 'communication_sent', instance, data: { replyBy } }],
    },
  };
}

/** On to the one who may sign it. */
function forwarded(
  proposed: Proposed,
  calculated: Calculated,
  { delegation }: Rules,
  context: FormContext,
): EffectResult {
  const { worker, viewer, instance, now, page } = context;
  const hindered = isApplication(instance) ? hearingHinders(instance.oralHearing) : undefined;
  if (hindered) return { ok: false, reason: hindered };
  const { kind } = proposed;
  const parts = partsOf(proposed, calculated);
  const signing = maySign(
    {
      kind,
      parts,
      unit: page.head.unit,
      preparedBy: [worker.sub],
      date: localDate(now),
    },
    delegation,
    viewer,
  );
  const data = { amountOre: grantedOf(parts), withinDelegation: signing.ok };
  return {
    ok: true,
    effect: {
      outcome: signing.ok ? 'till_beslut' : 'over_delegation',
      application: { proposer: worker },
      events: [{ type: 'proposal_written', instance, outcome: kind, data }],
    },
  };
}
