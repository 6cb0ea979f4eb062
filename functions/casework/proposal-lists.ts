/** What the proposal's form lets its writer choose: rows of the calculation, and standard texts for them. */
import {
  filledReason,
  phraseBook,
  type ReasonSubject,
  subjectOf,
} from '../../shared/application/row-reason.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import type { Option } from '../../shared/instrument/question.ts';
import type { Calculation } from '../../shared/norm/calculation.ts';
import { type PhraseVersion, phrasesFor, phrasesOn } from '../../shared/phrase/phrases-for.ts';
import type { Rules } from '../../shared/store/rules.ts';
import { kronor } from '../../shared/text/format.ts';
import type { Lists } from '../../shared/web/form/look.ts';

interface Brought {
  readonly calculation: Calculation | undefined;
  readonly rules: Pick<Rules, 'phrases'>;
  readonly values: RawForm;
  readonly now: Date;
}

const BEYOND = 'SoL 12:2';

const typed = (values: RawForm, path: string) => values[path]?.[0] ?? '';

function rowOptions(calculation: Calculation | undefined): readonly Option[] {
  return (calculation?.rows ?? []).map(({ id, label, applied, approved }) => ({
    value: id,
    label: {
      sv: `${label.sv}: ${kronor('sv', approved)} av ${kronor('sv', applied)}`,
      en: `${label.en}: ${kronor('en', approved)} of ${kronor('en', applied)}`,
    },
  }));
}

/** The standard texts that fit where the field stands; the one that was chosen is always among them. */
function phrasesAt(path: string, { calculation, rules, values, now }: Brought) {
  const [id, row] = path.split('.');
  const date = localDate(now.toISOString());
  const all = phrasesOn(date, rules.phrases);
  // A row goes against the applicant whatever is proposed of the whole.
  const decision = typed(values, 'decisionKind') === 'avslag' ? 'avslag' : 'delavslag';
  const search = (subject: Parameters<typeof phrasesFor>[1]['subject']) =>
    phrasesFor(rules.phrases, { subject, decision, date });
  const about = calculation?.rows.find((one) => one.id === typed(values, `${id}.${row}.row`));
  const fitting: readonly PhraseVersion[] =
    id === 'beyond'
      ? search({ of: 'decision' }).filter(({ phrase }) => phrase.statutes.includes(BEYOND))
      : about
        ? search({ of: 'row', group: about.group, kind: about.kind })
        : all.filter(({ phrase }) => phrase.use.of === 'row');
  const chosen = all.filter(({ phrase }) => phrase.id === typed(values, path));
  return [...new Set([...fitting, ...chosen])];
}

/** The lists of the form as it stands. */
export function proposalLists(brought: Brought): Lists {
  return (list, path) =>
    list === 'calculation_rows'
      ? rowOptions(brought.calculation)
      : phrasesAt(path, brought).map(({ phrase }) => ({ value: phrase.id, label: phrase.title }));
}

const oreOf = (text: string) => {
  const kronorTyped = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(kronorTyped) ? Math.round(kronorTyped * 100) : 0;
};

function subjectAt(path: string, { calculation, values }: Brought): ReasonSubject | undefined {
  const month = calculation?.month ?? '';
  if (path.startsWith('beyond.')) {
    return {
      label: { sv: typed(values, `${path}.what`) },
      applied: oreOf(typed(values, `${path}.applied`)),
      approved: oreOf(typed(values, `${path}.granted`)),
      month,
    };
  }
  const row = calculation?.rows.find(({ id }) => id === typed(values, `${path}.row`));
  return row && subjectOf(row, month);
}

/** A standard text that was chosen stands in its empty box for the reason, to be read and changed. */
export function withChosenPhrases(brought: Brought): RawForm {
  const { rules, values, now } = brought;
  const book = phraseBook(rules.phrases, localDate(now.toISOString()));
  const filled: Record<string, readonly string[]> = { ...values };
  for (const [name, chosen] of Object.entries(values)) {
    const path = /^((?:grounds|beyond)\.\d+)\.phrase$/.exec(name)?.[1];
    const version = book.get(chosen[0] ?? '');
    if (path === undefined || version === undefined) continue;
    const subject = subjectAt(path, brought);
    if (subject === undefined || typed(values, `${path}.reason`).trim() !== '') continue;
    filled[`${path}.reason`] = [filledReason(version, subject)];
  }
  return filled;
}
