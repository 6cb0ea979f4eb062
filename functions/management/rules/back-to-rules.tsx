import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';

/** The way back to the list of all rules. */
export function BackToRules({ request }: { readonly request: PageRequest }) {
  return (
    <p class="back">
      <a class="ds-link" href="/styrning/regler">
        ← {ruleTexts(request.lang).back}
      </a>
    </p>
  );
}
