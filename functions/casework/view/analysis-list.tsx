import type {
  AnalysisArea,
  AnalysisRefusal,
} from '../../../shared/application/analysis-refusal.ts';
import { barnkonsekvensanalys } from '../../../shared/instrument/forms/barnkonsekvensanalys.ts';
import type { Question } from '../../../shared/instrument/question.ts';
import { refusalsFor } from '../../../shared/store/analyses-of.ts';
import { householdOf } from '../../../shared/store/household-of.ts';
import { isRemittal } from '../../../shared/store/item/instance.ts';
import { longMoment } from '../../../shared/text/format.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import { reopenPath } from '../address.ts';
import { mayReopen } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';

const questions: readonly Question[] = barnkonsekvensanalys.sections.flatMap(
  (section): readonly Question[] => section.questions,
);

function areaName(lang: Lang, area: AnalysisArea): string {
  return questions.find(({ id }) => id === area)?.label[lang] ?? area;
}

function said({ lang }: PageRequest, refusal: AnalysisRefusal): string {
  const words = caseworkPageTexts(lang).correction.analysis;
  const { name } = refusal.child;
  switch (refusal.missing) {
    case 'analysis':
      return words.analysis(name);
    case 'areas':
      return words.areas(name, refusal.areas.map((area) => areaName(lang, area)).join(', '));
    case 'newer':
      return words.newer[refusal.since.what](name, longMoment(lang, refusal.since.at));
  }
}

/** What stands in the way of the decision for the children (R084), each with the way to mend it. */
export function AnalysisList({ request, seen }: { request: PageRequest; seen: TaskSeen }) {
  const { page, instance, file } = seen;
  if (isRemittal(instance)) return null;
  const refusals = refusalsFor(file, householdOf(page, instance).children);
  if (refusals.length === 0) return null;
  const words = caseworkPageTexts(request.lang).correction.analysis;
  return (
    <Alert tone="warning" title={words.title}>
      <ul class="ds-list">
        {refusals.map((refusal) => {
          const part = `${barnkonsekvensanalys.id}.${refusal.child.id}`;
          return (
            <li key={refusal.child.id}>
              {said(request, refusal)}{' '}
              {mayReopen(request.viewer, page, instance, part) && (
                <a class="ds-link" href={reopenPath(instance, part)}>
                  {words.fix(refusal.child.name)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
