import { clocksOf } from '../../../shared/action/timer.ts';
import type { CaseClock } from '../../../shared/clock/case-clocks.ts';
import { clocks } from '../../../shared/clock/clocks.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Instance } from '../../../shared/store/item/instance.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { ClockTag } from '../../../shared/web/view/clock-tag.tsx';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Status } from '../../../shared/web/view/status.tsx';
import { aboutOf } from '../case-view.ts';
import { todayOf } from './due.tsx';

interface ClocksProps {
  readonly request: PageRequest;
  readonly page: CasePage;
  readonly instances: readonly Instance[];
}

/** Running clocks first, by when they run out; those that have stopped last. */
function order(a: CaseClock, b: CaseClock): number {
  const rank = ({ state }: CaseClock) =>
    state.stoppedAt === null ? (state.dueAt ?? '8') : `9${state.stoppedAt}`;
  return rank(a).localeCompare(rank(b));
}

/** The person that a clock is about, where it is not the whole application. */
function aboutClock(page: CasePage, { subject }: CaseClock): string | undefined {
  return aboutOf(page, subject.split('/')[1] ?? subject);
}

function Standing({ request, clock }: { request: PageRequest; clock: CaseClock }) {
  const words = request.texts.casework.case;
  const { state } = clock;
  if (state.state !== 'running' && clocks[clock.clock].kind === 'window') {
    const { used, lapsed } = request.texts.casework.review.window;
    return <Status tone="neutral">{state.state === 'stopped' ? used : lapsed}</Status>;
  }
  if (state.state === 'paused') return <Status tone="neutral">{words.paused}</Status>;
  if (state.state === 'stopped' || state.dueDate === null) {
    return state.breachedAt === null ? (
      <Status tone="success">{words.kept}</Status>
    ) : (
      <Status tone="danger">{words.broken}</Status>
    );
  }
  return <ClockTag lang={request.lang} due={state.dueDate} today={todayOf(request)} />;
}

/** The promises of the case: which run, which are paused, which were kept. */
export function ClockList({ request, page, instances }: ClocksProps) {
  const { lang, texts } = request;
  const words = texts.casework.case;
  const now = request.now.toISOString();
  const all = instances.flatMap((instance) => clocksOf(instance, now)).toSorted(order);
  return (
    <Card title={words.clocks}>
      {all.length === 0 && <p>{words.noClocks}</p>}
      <ul class="clock-list">
        {all.map((one) => {
          const about = aboutClock(page, one);
          return (
            <li key={`${one.clock} ${one.subject}`}>
              <span>
                {clocks[one.clock].label.caseworker[lang]}
                {about !== undefined && <span class="hint">{about}</span>}
              </span>
              <Standing request={request} clock={one} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
