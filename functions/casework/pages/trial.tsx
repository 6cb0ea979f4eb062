import { openCase } from '../../../shared/action/read-case.ts';
import { trialForm } from '../../../shared/application/trial/trial-form.ts';
import { trialAnswers } from '../../../shared/application/trial/trial-values.ts';
import { triedInput } from '../../../shared/application/trial/tried-input.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import { readFile } from '../../../shared/store/application-file.ts';
import { calculationFacts } from '../../../shared/store/earlier-months.ts';
import { readRules } from '../../../shared/store/rules.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { afterPress } from '../../../shared/web/form/press-rows.ts';
import { notFound, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { WebDeps } from '../../web.ts';
import { calculateAlike, type Saved, savedCalculation } from '../trial-base.ts';
import { refusalWords } from '../view/preview-card.tsx';
import { nothingToTry, trialPage } from '../view/trial-page.tsx';

/** What is tried against; a page or the answer that there is none. The reading is logged. */
async function seeSaved(request: PageRequest, deps: WebDeps): Promise<Saved | Reply> {
  const { caseId = '', instanceId = '' } = request.params;
  const opened = await openCase(deps, request.viewer, caseId, 'case.read', 'what-if');
  const application = opened.ok
    ? opened.page.applications.find((one) => one.instanceId === instanceId)
    : undefined;
  if (!opened.ok || !application) return notFound();
  const [file, rules] = await Promise.all([
    readFile(deps.table, instanceId),
    readRules(deps.table),
  ]);
  const saved = savedCalculation(calculationFacts(opened.page, application), file, rules);
  return saved ?? nothingToTry(request);
}

const formOf = ({ input, calculation }: Saved): Instrument =>
  trialForm({ input, rows: calculation.rows });

/** The form as it stands when nothing has been changed. */
export async function showTrial(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const saved = await seeSaved(request, deps);
  if ('kind' in saved) return saved;
  const { input, calculation } = saved;
  const form = formOf(saved);
  const values = toForm(form, trialAnswers({ input, rows: calculation.rows }));
  return trialPage(request, { saved: calculation, form, values });
}

/** What was typed in fields that are still there: the calculation may be another since. */
function known(form: Instrument, typed: RawForm): RawForm {
  const ids = new Set(form.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const own = Object.entries(typed).filter(([name]) => ids.has(name.split('.')[0] ?? ''));
  return Object.fromEntries(own);
}

/** Calculates what was typed, and shows it beside what is saved. Nothing is written. */
export async function postTrial(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const saved = await seeSaved(request, deps);
  if ('kind' in saved) return saved;
  const { input, calculation } = saved;
  const form = formOf(saved);
  const values = afterPress(form, known(form, request.form), request.press);
  const shown = { saved: calculation, form, values };
  if (request.press.do !== 'send') return trialPage(request, shown);
  const parsed = parseForm(form, values);
  if (!parsed.ok) return trialPage(request, { ...shown, errors: parsed.errors });
  const { reason } = caseworkPageTexts(request.lang).trial;
  const changed = triedInput({ input, rows: calculation.rows }, parsed.answers, reason);
  const tried = calculateAlike(saved, changed);
  return tried.ok
    ? trialPage(request, { ...shown, tried: tried.calculation })
    : trialPage(request, { ...shown, refused: refusalWords(request, tried.reason, input.month) });
}
