import type { PageRequest } from '../../../shared/web/request.ts';

/** The way back to the list of all rules. */
export function BackToRules({ request }: { readonly request: PageRequest }) {
  return (
    <p>
      <a class="ds-link" href="/styrning/regler">
        {request.texts.management.rules.back}
      </a>
    </p>
  );
}
