import { type AnalysisRefusal, analysisRefusals } from '../application/analysis-refusal.ts';
import { lastTurningPoint } from '../application/turning-point.ts';
import type { ApplicationFile } from './application-file.ts';
import type { TaskAnswers } from './item/document.ts';

/** What stands in the way of a decision for the children of a household, by what an application holds. */
export function refusalsFor(
  file: ApplicationFile,
  children: readonly { readonly id: string; readonly name: string }[],
): readonly AnalysisRefusal[] {
  const of = (step: string) =>
    [...file.earlier, ...file.answers].filter((one) => one.step === step);
  const analyses = file.answers.flatMap(({ step, item, at, answers }) =>
    step === 'barnkonsekvensanalys' && item !== undefined ? [[item, { at, answers }] as const] : [],
  );
  const since = lastTurningPoint({
    ib1: of('ib1'),
    calculations: file.calculations,
    proposals: of('forslag').flatMap(proposed),
  });
  return analysisRefusals(children, new Map(analyses), since);
}

function proposed({ at, answers }: TaskAnswers) {
  const kind = answers.decisionKind;
  return typeof kind === 'string' ? [{ at, kind }] : [];
}
