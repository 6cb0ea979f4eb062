import { planHeadings } from '../../../shared/instrument/forms/ib4.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { TaskAnswers } from '../../../shared/store/item/document.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';

/** The plan for change whole, heading by heading, in the version of the form that it was made on. */
export function PlanView(props: {
  readonly lang: Lang;
  readonly title: string;
  readonly plan: TaskAnswers;
}) {
  const { lang, title, plan } = props;
  return (
    <section class="ds-card stack-tight">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <AnswersView
        lang={lang}
        instrument={instrument(plan.form, plan.formVersion)}
        answers={plan.answers}
        sections={planHeadings}
      />
    </section>
  );
}
