import type { Answers } from '../instrument/instrument.ts';
import type { TurningPoint } from './turning-point.ts';

/** The latest analysis of each child that has one. */
export type Analyses = ReadonlyMap<string, { readonly at: string; readonly answers: Answers }>;

/** What an analysis must say of, as the form names it (R086, the child's own view, what it means). */
export const analysisAreas = [
  'housing',
  'health',
  'leisure',
  'contactWithParent',
  'school',
  'view',
  'viewWhyNot',
  'noEffectReason',
  'consequences',
  'measures',
] as const;
export type AnalysisArea = (typeof analysisAreas)[number];

/** Why the decision has to wait for one child. */
export type AnalysisRefusal = {
  readonly child: { readonly id: string; readonly name: string };
} & (
  | { readonly missing: 'analysis' }
  | { readonly missing: 'areas'; readonly areas: readonly AnalysisArea[] }
  | { readonly missing: 'newer'; readonly since: TurningPoint }
);

/**
 * What stands in the way of a decision that touches a household with children (R084, R094): for each
 * child there is to be an analysis, whole, and not older than the last change that mattered. Empty
 * when nothing does.
 */
export function analysisRefusals(
  children: readonly { readonly id: string; readonly name: string }[],
  analyses: Analyses,
  since: TurningPoint | undefined,
): readonly AnalysisRefusal[] {
  return children.flatMap(({ id, name }): AnalysisRefusal[] => {
    const child = { id, name };
    const analysis = analyses.get(id);
    if (analysis === undefined) return [{ child, missing: 'analysis' }];
    const areas = areasMissing(analysis.answers);
    if (areas.length > 0) return [{ child, missing: 'areas', areas }];
    return since !== undefined && analysis.at < since.at
      ? [{ child, missing: 'newer', since }]
      : [];
  });
}

/** The five areas always; the view or why it was not asked for; what it means, or why nothing. */
function areasMissing(answers: Answers): readonly AnalysisArea[] {
  const view = answers.viewHow === 'not_obtained' ? 'viewWhyNot' : 'view';
  const meaning = answers.hasEffect === false ? ['noEffectReason'] : ['consequences', 'measures'];
  const unasked = ['view', 'viewWhyNot', 'noEffectReason', 'consequences', 'measures'].filter(
    (area) => area !== view && !meaning.includes(area),
  );
  return analysisAreas.filter((area) => !unasked.includes(area) && isBlank(answers[area]));
}

function isBlank(answer: Answers[string] | undefined): boolean {
  return typeof answer !== 'string' || answer.trim() === '';
}

/** A refusal in short: the child and what is missing. */
export function inShort(refusal: AnalysisRefusal): string {
  const what = refusal.missing === 'areas' ? refusal.areas.join(', ') : refusal.missing;
  return `${refusal.child.name}: ${what}`;
}
