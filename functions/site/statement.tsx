import type { VisitorRequest } from '../../shared/web/request.ts';

/** The statement that DOS-lagen (2018:1937) asks of a digital public service. */
export function Statement({ texts }: VisitorRequest) {
  const { statement } = texts.site;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {statement.title}
      </h1>
      <p>{statement.lead}</p>
      {statement.parts.map(({ title, text }) => (
        <section class="stack" key={title}>
          <h2 class="ds-heading" data-size="sm">
            {title}
          </h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
