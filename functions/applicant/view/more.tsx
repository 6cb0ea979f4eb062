import { readableParts } from '../../../shared/application/readable-parts.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { processOf } from '../../../workflows/registry.ts';
import { leaveAnytime } from '../../../workflows/transition.ts';
import { addressOf } from '../own-application.ts';
import { ownPlan } from '../plan.ts';

/** The pages under an application: what was sent, the receipt, the plan, and taking it back. */
export function More(props: {
  readonly request: PageRequest;
  readonly application: Application;
  readonly file: ApplicationFile;
}) {
  const { application, file } = props;
  const { application: words, withdraw } = props.request.texts.applicant;
  const links = [
    ...(ownPlan(file) === undefined ? [] : [{ under: 'plan', text: words.plan }]),
    ...(file.answers.some(({ form }) => readableParts.some((part) => part === form))
      ? [{ under: 'utredning', text: props.request.texts.applicant.application.investigation }]
      : []),
    { under: 'inskickat', text: words.sentAnswers },
    { under: 'kvitto', text: words.receipt },
    ...(mayLeave(application) ? [{ under: 'aterkalla', text: withdraw.link }] : []),
  ];
  return (
    <nav class="ds-card" aria-label={words.moreTitle}>
      <h2 class="ds-heading" data-size="xs">
        {words.moreTitle}
      </h2>
      <ul class="ds-list">
        {links.map(({ under, text }) => (
          <li key={under}>
            <a class="ds-link" href={addressOf(application, under)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether the application can still be taken back. */
export function mayLeave({ flow }: Application): boolean {
  return leaveAnytime(processOf(flow.process), flow, 'aterkallad').ok;
}
