import { localDate } from '../../../shared/clock/stockholm.ts';
import type { DeputyItem } from '../../../shared/store/item/deputy.ts';
import { longDate } from '../../../shared/text/format.ts';
import { deputyTexts } from '../../../shared/text/later/deputies.ts';
import { PostForm } from '../../../shared/web/form/post-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ScrollRegion } from '../../../shared/web/view/scroll-region.tsx';

type State = 'coming' | 'holds' | 'past' | 'ended';

function stateOf(deputy: DeputyItem, today: string): State {
  if (deputy.ended) return 'ended';
  if (today < deputy.from) return 'coming';
  return today <= deputy.to ? 'holds' : 'past';
}

function EndForm({ request, deputy }: { request: PageRequest; deputy: DeputyItem }) {
  const words = deputyTexts(request.lang);
  return (
    <PostForm
      request={request}
      action={`/styrning/stallforetradare/${deputy.id}/avsluta`}
      class="row-form"
    >
      <button
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        name="_press"
        value="end"
      >
        {words.end}
        <span class="ds-sr-only"> {deputy.name}</span>
      </button>
    </PostForm>
  );
}

/** Those who are, were or will be deputies of the unit. */
export function DeputyList(props: {
  readonly request: PageRequest;
  readonly deputies: readonly DeputyItem[];
}) {
  const { request, deputies } = props;
  const { lang, texts, now } = request;
  const words = deputyTexts(request.lang);
  const today = localDate(now.toISOString());
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.list}
      </h2>
      {deputies.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ScrollRegion label={words.list}>
          <table class="ds-table">
            <caption class="ds-sr-only">{words.list}</caption>
            <thead>
              <tr>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.role}</th>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.why}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {deputies.map((deputy) => {
                const state = stateOf(deputy, today);
                return (
                  <tr key={deputy.id}>
                    <th scope="row">{deputy.name}</th>
                    <td>{texts.site.roles[deputy.role]}</td>
                    <td>
                      {longDate(lang, deputy.from)} – {longDate(lang, deputy.to)}
                    </td>
                    <td>{deputy.reason}</td>
                    <td>
                      {words.states[state]}
                      {(state === 'holds' || state === 'coming') && (
                        <EndForm request={request} deputy={deputy} />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
