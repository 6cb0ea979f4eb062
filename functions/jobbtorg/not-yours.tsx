import type { RawForm } from '../../shared/instrument/instrument.ts';
import { notFound, page, type Reply } from '../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../shared/web/request.ts';

function KeptWords({ request, form }: { request: PageRequest; form: RawForm }) {
  const { errors, jobbtorg } = request.texts;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {errors.NotFound.title}
      </h1>
      <p>{errors.NotFound.text}</p>
      <p>{jobbtorg.alreadyDone.yours}</p>
      <ul class="plain">
        {Object.entries(form).flatMap(([name, values]) =>
          values
            .filter((value) => value.trim() !== '')
            .map((value) => (
              <li key={`${name} ${value}`} class="answer">
                {value}
              </li>
            )),
        )}
      </ul>
    </>
  );
}

/**
 * A form was sent to a remittal that is not this office's: its coach may have been moved while the form
 * was open. Nothing is told of the remittal, not even whether there is one; the own words come back.
 */
export function notYours(request: PostRequest): Reply {
  const { form, texts } = request;
  const isEmpty = Object.values(form).every((values) =>
    values.every((value) => value.trim() === ''),
  );
  if (isEmpty) return notFound();
  const body = <KeptWords request={request} form={form} />;
  return page(texts.errors.NotFound.title, body, { status: 404 });
}
