import { localDate } from '../../../shared/clock/stockholm.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { screeningLimit, screeningScore } from '../../../shared/instrument/screening.ts';
import type { Talk } from '../../../shared/store/item/talk.ts';
import { longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import { Facts } from '../../../shared/web/view/facts.tsx';

interface TalkProps {
  readonly request: PageRequest;
  readonly talk: Talk;
  readonly done: NonNullable<Talk['done']>;
}

/** The points of a screening beside its limits; nothing where there are no points. */
function Score({ request, talk, done }: TalkProps) {
  const words = caseworkPageTexts(request.lang).talk;
  const score = screeningScore(instrument(talk.form, talk.formVersion), done.answers);
  if (score === undefined) return null;
  const limit = screeningLimit(talk.form, localDate(done.at));
  return (
    <>
      <Facts
        items={[
          { term: words.points, value: String(score) },
          ...(limit ? [{ term: words.limits, value: words.limit(limit.man, limit.woman) }] : []),
        ]}
      />
      <p class="hint">{words.pointsMean}</p>
      {limit?.unverified && <p class="hint">{words.unverified}</p>}
    </>
  );
}

/** A talk that is documented: locked, with its answers under the form that they were given on. */
export function DocumentedTalk(props: TalkProps) {
  const { request, talk, done } = props;
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).talk;
  const declined = done.answers.offer === 'declined';
  return (
    <>
      <p class="hint">{words.documented(talk.by.name, longDate(lang, localDate(done.at)))}</p>
      {declined && <p>{words.declined}</p>}
      <Score {...props} />
      <AnswersView
        lang={lang}
        instrument={instrument(talk.form, talk.formVersion)}
        answers={done.answers}
      />
    </>
  );
}
