import { localDate } from '../../../clock/stockholm.ts';
import { addWorkingDays } from '../../../clock/working-days.ts';
import type { AnswersOf } from '../../../instrument/answers-of.ts';
import type { FieldError } from '../../../instrument/field-error.ts';
import type { ib2 } from '../../../instrument/forms/ib2.ts';
import { householdOf } from '../../../store/household-of.ts';
import type { FormContext } from '../effect.ts';

type Row = NonNullable<AnswersOf<typeof ib2>['adults']>[number];
type Message = FieldError['message'];

/** The person has as long to answer as the unit has to send (R132). */
const LONGEST_WORKING_DAYS = 5;

/** What is wrong with a consent though each of its answers is right by itself. */
export function consentErrors(rows: readonly Row[], context: FormContext): readonly FieldError[] {
  return rows.flatMap((row, index) => {
    if (!row.remit) return [];
    return wrongIn(row, context).map(([field, message]) => errorAt(index, field, message));
  });
}

function wrongIn(row: Row, context: FormContext): readonly (readonly [string, Message])[] {
  const today = localDate(context.now);
  const { consentHow, consentBy, consentOn, consentUntil, shared, witness } = row;
  const declined = consentHow === 'declined';
  const own = consentHow === 'own_page';
  const last = addWorkingDays(today, LONGEST_WORKING_DAYS);
  return [
    ...(own && !hasOwnPage(row, context) ? [['consentHow', noOwnPage] as const] : []),
    ...(!declined && (shared ?? []).length === 0 ? [['shared', nothingToShare] as const] : []),
    ...(consentOn !== undefined && consentOn > today ? [['consentOn', notYet] as const] : []),
    ...(own && consentBy !== undefined && (consentBy <= today || consentBy > last)
      ? [['consentBy', answerBy] as const]
      : []),
    ...(consentUntil !== undefined && consentUntil < today
      ? [['consentUntil', over] as const]
      : []),
    ...(witness === context.worker.name ? [['witness', ownWitness] as const] : []),
  ];
}

/** Only the one who applied has a login to the case, and none has with protected identity. */
function hasOwnPage(row: Row, { page, instance }: FormContext): boolean {
  const [applicant] = householdOf(page, instance).adults;
  const { subjects, protectedIdentity } = page.head;
  return row.who === applicant?.id && subjects.length > 0 && !protectedIdentity;
}

function errorAt(row: number, field: string, message: Message): FieldError {
  const label = { sv: `Vuxen ${row + 1}`, en: `Adult ${row + 1}` };
  return { path: `adults.${row}.${field}`, code: 'NotAmongOptions', label, message };
}

const noOwnPage = {
  sv: 'Personen har ingen egen sida i det här ärendet. Fråga skriftligt eller muntligt.',
  en: 'The person has no own page in this case. Ask in writing or orally.',
};
const nothingToShare = {
  sv: 'Välj minst en sak som samtycket gäller, eller att personen inte samtycker.',
  en: 'Choose at least one thing that the consent covers, or that the person does not consent.',
};
const notYet = { sv: 'Dagen har inte kommit än.', en: 'That day has not come yet.' };
const answerBy = {
  sv: `Välj en dag från i morgon och högst ${LONGEST_WORKING_DAYS} arbetsdagar fram.`,
  en: `Choose a day from tomorrow and at most ${LONGEST_WORKING_DAYS} working days ahead.`,
};
const over = {
  sv: 'Samtycket har redan slutat gälla. Välj en dag från i dag.',
  en: 'The consent has already ended. Choose a day from today.',
};
const ownWitness = {
  sv: 'Vittnet ska vara någon annan än du själv.',
  en: 'The witness must be somebody else than yourself.',
};
