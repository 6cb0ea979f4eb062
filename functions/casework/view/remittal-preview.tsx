import type { Leaving } from '../../../shared/remittal/leaving.ts';
import { isLang, languageNames } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card, Facts } from '../../../shared/web/view/facts.tsx';
import type { RemittalPreview } from '../remittal-preview.ts';
import { officeName } from './names.ts';

function Leaves(props: {
  readonly request: PageRequest;
  readonly title: string;
  readonly leaving: Leaving;
}) {
  const { title, leaving } = props;
  const words = caseworkPageTexts(props.request.lang).remittal.preview;
  const { name, language, interpreter, fields } = leaving;
  return (
    <section class="stack-tight">
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      <Facts
        items={[
          { term: words.name, value: name },
          ...(language === undefined
            ? []
            : [
                {
                  term: words.language,
                  value: isLang(language) ? languageNames[language] : language,
                },
              ]),
          ...(interpreter === undefined ? [] : [{ term: words.interpreter, value: interpreter }]),
          ...fields.map(({ label, value }) => ({
            term: label,
            value: <span class="answer">{value}</span>,
          })),
        ]}
      />
    </section>
  );
}

/** Exactly what would leave the unit of each adult who is to be remitted, with consent and without. */
export function RemittalPreviews(props: {
  readonly request: PageRequest;
  readonly previews: readonly RemittalPreview[];
}) {
  const { request, previews } = props;
  const { lang } = request;
  const words = caseworkPageTexts(lang).remittal.preview;
  return (
    <Card title={words.title}>
      <p class="hint">{previews.length === 0 ? words.nobody : words.lead}</p>
      {previews.map(({ name, office, withConsent, without, unverified }) => (
        <div key={name} class="stack">
          {office !== '' && <p>{words.to(name, officeName(lang, office))}</p>}
          <Leaves request={request} title={words.withConsent} leaving={withConsent} />
          <Leaves request={request} title={words.without} leaving={without} />
          {unverified && <p class="hint">{words.unverified}</p>}
        </div>
      ))}
    </Card>
  );
}
