import { localDate } from '../../clock/stockholm.ts';
import type { Statute } from '../../delegation/delegation.ts';
import { maySign } from '../../delegation/may-sign.ts';
import { releaseDelegation } from '../../delegation/release.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { forslag } from '../../instrument/forms/forslag.ts';
import { type ApplicationFile, readFile } from '../../store/application-file.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { fieldError } from './field-error.ts';

export type Proposal = AnswersOf<typeof forslag>;

/**
 * The proposal. The delegation says whether its writer may also decide it; beyond that it goes to a
 * manager (R234–R235). Material that the applicant has not seen is communicated first (FL 25 §).
 */
export const forslagEffect: FormEffect = effectOf(forslag, async (answers, context) => {
  const { instance, outcome } = context;
  if (outcome === 'ateruppta_utredning') {
    return { ok: true, effect: { reopen: answers.reopen ?? [] } };
  }
  const file = await readFile(context.deps.table, instance.instanceId);
  const amountOre = amountOf(answers, file);
  if (amountOre === 0 && grants(answers)) return refuse(nothingToGrant);
  if (amountOre === undefined) return { ok: false, reason: 'CalculationMissing' };
  return outcome === 'kommunicering'
    ? communicated(answers, context)
    : proposed(answers, context, amountOre);
});

/** The amount that a proposal grants, whole öre; undefined while there is no calculation. */
export function amountOf(answers: Proposal, file: ApplicationFile): number | undefined {
  if (!grants(answers)) return 0;
  return file.calculation?.calculation.sums.support;
}

/** The ground of a proposal, as the delegation names it. */
export function statuteOf(answers: Proposal): Statute {
  return answers.statute === 'SoL 12:2' ? '12:2' : '12:1';
}

function grants(answers: Proposal): boolean {
  return answers.decisionKind === 'bifall' || answers.decisionKind === 'delavslag';
}

const nothingToGrant = {
  sv: 'Beräkningen ger inget belopp. Välj avslag, eller återuppta utredningen.',
  en: 'The calculation gives no amount. Choose refusal, or resume the investigation.',
};

function refuse(message: { readonly sv: string; readonly en: string }): EffectResult {
  return { ok: false, errors: [fieldError(forslag, 'decisionKind', message)] };
}

function communicated(answers: Proposal, { instance }: FormContext): EffectResult {
  const { replyBy } = answers;
  return {
    ok: true,
    effect: {
      application: replyBy === undefined ? {} : { replyBy },
      events: [{ type: 'communication_sent', instance, data: { replyBy: replyBy ?? null } }],
    },
  };
}

function proposed(answers: Proposal, context: FormContext, amountOre: number): EffectResult {
  const { worker, viewer, instance, now, page } = context;
  const kind = answers.decisionKind;
  if (kind === undefined) return { ok: false, reason: 'ProposalMissing' };
  const signing = maySign(
    {
      kind,
      parts: [{ statute: statuteOf(answers), amountOre }],
      unit: page.head.unit,
      preparedBy: [worker.sub],
      date: localDate(now),
    },
    releaseDelegation,
    viewer,
  );
  return {
    ok: true,
    effect: {
      outcome: signing.ok ? 'till_beslut' : 'over_delegation',
      application: { proposer: worker },
      events: [
        {
          type: 'proposal_written',
          instance,
          outcome: kind,
          data: { amountOre, withinDelegation: signing.ok },
        },
      ],
    },
  };
}
