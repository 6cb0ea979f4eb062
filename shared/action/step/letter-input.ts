import { applicationAnswers } from '../../application/application-answers.ts';
import { localDate } from '../../clock/stockholm.ts';
import { addWorkingDays } from '../../clock/working-days.ts';
import { asDecided } from '../../decision/as-decided.ts';
import type { LetterInput } from '../../letter/letter-input.ts';
import type { ApplicationFile } from '../../store/application-file.ts';
import type { CasePage } from '../../store/case-page.ts';
import { householdOf } from '../../store/household-of.ts';
import type { DecisionItem } from '../../store/item/decision.ts';
import type { Application, Instance } from '../../store/item/instance.ts';
import { unitOf } from '../../unit/units.ts';

/** Bank days from decision to money, as the letter promises it; configuration of the district. */
const PAYMENT_DAYS = 3;

const TITLES: Readonly<Record<string, string>> = {
  socialsekreterare: 'Socialsekreterare',
  bidragshandlaggare: 'Bidragshandläggare',
  bitradande_enhetschef: 'Biträdande enhetschef',
  enhetschef: 'Enhetschef',
};

/** The title by which the decider signed; a deputy says so (R300). */
function titleOf({ role, deputy }: DecisionItem['decidedBy']): string {
  const title = TITLES[role] ?? role;
  return deputy ? `Tf. ${title.toLowerCase()}` : title;
}

/**
 * What the letter of a decision says, from the decision and the calculation that it stands on.
 * With protected identity no address is written: the letter is handed over.
 */
export function letterInputOf(
  page: CasePage,
  instance: Instance,
  file: ApplicationFile,
): LetterInput {
  const { decision, calculation, form } = file;
  if (!decision || !calculation || !form) throw new Error('there is no decision to write of');
  const sent = applicationAnswers(form.form, form.answers);
  const grants = decision.kind === 'bifall' || decision.kind === 'delavslag';
  const decidedOn = localDate(decision.decidedAt);
  const account = sent.accountNumber;
  return {
    ...frameOf(page, instance, form, decision),
    kind: decision.kind,
    appliedOn: localDate(form.sentAt),
    month: calculation.calculation.month,
    amount: decision.amount,
    parts: decision.parts,
    rows: decision.rows,
    ...groundIn(householdOf(page, instance), decision),
    heard: decision.heard,
    ...(grants
      ? {
          payment: {
            on: addWorkingDays(decidedOn, PAYMENT_DAYS),
            ...(account === undefined ? {} : { account: masked(account) }),
          },
        }
      : {}),
    reasons: [...decision.reasons],
    circumstances: [...decision.circumstances],
    rules: [...decision.rules],
    nextSteps: [],
    calculation: asDecided(calculation.calculation, decision.rows),
  };
}

/** What every letter of a decision has: sender, receiver, case and court, and who decided when. */
export function frameOf(
  page: CasePage,
  instance: Instance,
  form: ApplicationFile['form'],
  { decidedBy, decidedAt }: Pick<DecisionItem, 'decidedBy' | 'decidedAt'>,
): Pick<LetterInput, 'caseNumber' | 'decidedOn' | 'unit' | 'receiver' | 'decidedBy' | 'court'> {
  const { authority, name, address, phone, email, court } = unitOf(page.head.unit);
  const sentTo = form && applicationAnswers(form.form, form.answers).address;
  return {
    caseNumber: page.head.caseId,
    decidedOn: localDate(decidedAt),
    unit: { authority, name, address: [...address], phone, email },
    receiver: {
      names: householdOf(page, instance).adults.map((adult) => adult.name),
      address: page.head.protectedIdentity || sentTo === undefined ? [] : [sentTo],
    },
    decidedBy: { name: decidedBy.name, title: titleOf(decidedBy), phone },
    court,
  };
}

/** The ground, and by name whose conduct it is where two read the same letter (SoL 12:5). */
function groundIn({ adults }: Application['household'], { ground }: DecisionItem) {
  if (ground === undefined) return {};
  const { adult, ...said } = ground;
  const whose = adults.find(({ id }) => id === adult);
  return { ground: { ...said, ...(whose && adults.length > 1 ? { name: whose.name } : {}) } };
}

/** The last digits of an account: enough to know it by. */
function masked(account: string): string {
  const digits = account.replaceAll(/\D/g, '');
  return `••• ${digits.slice(-4)}`;
}
