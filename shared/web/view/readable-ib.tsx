import { type Reader, readableAnswers, readableSections } from '../../application/readable-ib.ts';
import { readableParts } from '../../application/readable-parts.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { Answers } from '../../instrument/instrument.ts';
import { instrument } from '../../instrument/registry.ts';
import { longDate } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { investigationTexts } from '../../text/later/investigation.ts';
import { AnswersView } from './answers-view.tsx';
import { Alert } from './status.tsx';

interface Part {
  readonly form: string;
  readonly formVersion: number;
  readonly answers: Answers;
  readonly by: { readonly name: string };
  readonly at: string;
}

/** The initial assessment as one adult reads it, on the screen or on paper (R032). */
export function ReadableIb(props: {
  readonly lang: Lang;
  readonly parts: readonly Part[];
  readonly reader: Reader;
}) {
  const { lang, reader } = props;
  const words = investigationTexts(lang);
  const parts = readableParts.flatMap((form) => {
    const part = props.parts.find((one) => one.form === form);
    const answers = part && readableAnswers(part, reader);
    return part && answers ? [{ ...part, answers }] : [];
  });
  if (parts.length === 0) return <Alert tone="info">{words.nothing}</Alert>;
  return (
    <div class="stack readable-ib">
      {parts.map((part) => {
        const form = instrument(part.form, part.formVersion);
        const sections = readableSections(part.form);
        return (
          <section key={part.form} class="stack-tight readable-part">
            <h2 class="ds-heading" data-size="sm">
              {words.parts[readableParts.find((one) => one === part.form) ?? 'ib1']}
            </h2>
            <p class="hint">{words.writtenBy(part.by.name, longDate(lang, localDate(part.at)))}</p>
            <AnswersView
              lang={lang}
              instrument={form}
              answers={part.answers}
              {...(sections ? { sections } : {})}
            />
          </section>
        );
      })}
    </div>
  );
}
