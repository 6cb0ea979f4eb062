import type { ActivityRequirement } from '../../../shared/activity/requirement.ts';
import { activityTexts } from '../../../shared/text/later/activity.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';

/** Which points of the rules have not been checked against the act: said where they are used. */
export function Unverified(props: {
  readonly request: PageRequest;
  readonly rules: readonly ActivityRequirement[];
}) {
  const words = activityTexts(props.request.lang);
  return (
    <>
      {props.rules
        .filter(({ unverified }) => unverified.length > 0)
        .map(({ id, source, unverified }) => (
          <Alert key={id} tone="warning" title={words.unverifiedTitle}>
            <p>{words.unverifiedLead(source)}</p>
            <ul class="ds-list">
              {unverified.map((point) => (
                <li key={point}>{words.unverified[point]}</li>
              ))}
            </ul>
          </Alert>
        ))}
    </>
  );
}
