import type { VisitorRequest } from '../../shared/web/request.ts';
import { entranceOf } from '../../shared/web/view/navigation.ts';
import { Alert } from '../../shared/web/view/status.tsx';

function Entrance(props: {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly href: string;
  readonly look: 'primary' | 'secondary';
}) {
  return (
    <section class="ds-card">
      <h2 class="ds-heading" data-size="xs">
        {props.title}
      </h2>
      <p>{props.text}</p>
      <a class="ds-button" data-variant={props.look} href={props.href}>
        {props.action}
      </a>
    </section>
  );
}

/** What this is, for whom, the ways in, and the open pre-check. */
export function Landing({ texts, viewer }: VisitorRequest) {
  const { landing } = texts.site;
  const staffHref = viewer === null ? '/logga-in' : (entranceOf(viewer) ?? '/logga-in');
  return (
    <>
      <h1 class="ds-heading" data-size="xl">
        {landing.title}
      </h1>
      <p class="lead">{landing.lead}</p>
      <div class="tiles">
        <Entrance
          title={landing.applicantTitle}
          text={landing.applicantText}
          action={landing.applicantAction}
          href="/ansokan"
          look="primary"
        />
        <Entrance
          title={landing.preCheckTitle}
          text={landing.preCheckText}
          action={landing.preCheckAction}
          href="/berakna"
          look="secondary"
        />
        <Entrance
          title={landing.staffTitle}
          text={landing.staffText}
          action={landing.staffAction}
          href={staffHref}
          look="secondary"
        />
      </div>
      <Alert tone="warning" title={landing.acuteTitle}>
        {landing.acuteText}
      </Alert>
      <section class="stack">
        <h2 class="ds-heading" data-size="sm">
          {landing.howTitle}
        </h2>
        <ol class="steps">
          {landing.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
