import { longMoment } from '../../shared/text/format.ts';
import { Button, PostForm } from '../../shared/web/form/post-form.tsx';
import { notFound, page, type Reply, redirect } from '../../shared/web/reply.ts';
import type { VisitorRequest } from '../../shared/web/request.ts';
import { defineRoute } from '../../shared/web/route.ts';
import type { SiteDeps } from './deps.ts';

const dayInMs = 86_400_000;

/** Whole days from 1 to 400; undefined when it is anything else. */
function daysOf(typed: string): number | undefined {
  const days = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= 400 ? days : undefined;
}

function clockPage(request: VisitorRequest, typed: string, wrong: boolean): Reply {
  const { clock } = request.texts.site;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {clock.title}
      </h1>
      <p>{clock.text}</p>
      <p>
        {clock.now}: <strong>{longMoment(request.lang, request.now.toISOString())}</strong>
      </p>
      <PostForm request={request} action="/tid" class="form form-section">
        <div class="ds-field">
          <label class="ds-label" for="f-days">
            {clock.days}
          </label>
          {wrong && (
            <p class="ds-validation-message" id="f-days-error">
              {clock.wrongDays}
            </p>
          )}
          <input
            class="ds-input"
            type="text"
            inputMode="numeric"
            size={6}
            id="f-days"
            name="days"
            value={typed}
            {...(wrong ? { 'aria-invalid': true, 'aria-describedby': 'f-days-error' } : {})}
          />
        </div>
        <Button press="move">{clock.move}</Button>
      </PostForm>
    </>
  );
  return page(clock.title, body, { status: wrong ? 422 : 200 });
}

/** Moving the system's time, so that a deadline can be shown. The local target only. */
export const clockRoutes = [
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/tid',
    action: 'time.move',
    handler: async (request, { moveTime }) =>
      moveTime === null ? notFound() : clockPage(request, '1', false),
  }),
  defineRoute<SiteDeps>({
    method: 'POST',
    path: '/tid',
    action: 'time.move',
    handler: async (request, { moveTime }) => {
      if (moveTime === null) return notFound();
      const typed = request.form.days?.[0] ?? '';
      const days = daysOf(typed);
      if (days === undefined) return clockPage(request, typed, true);
      await moveTime(days * dayInMs);
      return redirect('/tid');
    },
  }),
];
