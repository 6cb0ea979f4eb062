import type { FieldError } from '../../instrument/field-error.ts';
import type { Instrument, RawForm, Section } from '../../instrument/instrument.ts';
import { chosenSections } from '../../instrument/schema.ts';
import { sectionsFor } from '../../instrument/shown.ts';
import type { VisitorRequest } from '../request.ts';
import { Branch } from './branch.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FieldView } from './field-view.tsx';
import { type FormLook, type Lists, say } from './look.ts';
import { type OutcomeChoice, OutcomeField } from './outcome-field.tsx';
import { Button, PostForm } from './post-form.tsx';
import { revealsOf, shownBy } from './reveal.ts';

/** A button under the form. */
export interface FormButton {
  readonly press: string;
  readonly label: string;
  readonly look?: 'primary' | 'secondary' | 'tertiary';
}

export interface InstrumentFormProps {
  readonly request: VisitorRequest;
  /** Where it posts: the address of the page. */
  readonly action: string;
  readonly instrument: Instrument;
  /** Which sections are on this page; all of them unless told. */
  readonly sections?: readonly string[];
  /** The whole draft as typed, other pages included: conditions look at them. */
  readonly values: RawForm;
  readonly errors?: readonly FieldError[];
  readonly outcomes?: OutcomeChoice;
  /** "Save draft" and "continue" unless told. The first is also what the Enter key does. */
  readonly buttons?: readonly FormButton[];
  /** Section titles as headings; left out on a page whose own heading is the section's title. */
  readonly titles?: boolean;
  /** What the case brings to questions with a list of its own. */
  readonly lists?: Lists;
  /** The page of the unit's own handbook on this form, to which each question's support leads. */
  readonly guidance?: string | undefined;
}

function SectionView(props: {
  readonly look: FormLook;
  readonly section: Section;
  readonly titled: boolean;
}) {
  const { look, section, titled } = props;
  return (
    <section class="stack form-section">
      {titled && (
        <h2 class="ds-heading" data-size="sm">
          {say(look, section.title)}
        </h2>
      )}
      {section.intro && <p>{say(look, section.intro)}</p>}
      {section.questions.map((question) => (
        <Branch key={question.id} shown={shownBy(look.reveals, question, question.id)}>
          <FieldView look={look} question={question} path={question.id} />
        </Branch>
      ))}
    </section>
  );
}

/**
 * The one renderer of instruments: any form of any step, the same for all (R033). Without script.
 * What was typed comes back as typed; the error summary leads to the fields.
 */
export function InstrumentForm(props: InstrumentFormProps) {
  const { request, instrument, values, errors = [], outcomes } = props;
  const { lang, texts } = request;
  const onPage = chosenSections(instrument, props.sections);
  const look = {
    lang,
    texts,
    values,
    errors,
    reveals: revealsOf(instrument, onPage, values),
    ...(props.guidance === undefined ? {} : { guidance: props.guidance }),
    ...(props.lists ? { lists: props.lists } : {}),
  };
  const common = sectionsFor(instrument).filter((section) => onPage.includes(section));
  const titled = props.titles ?? onPage.length > 1;
  const buttons = props.buttons ?? [
    { press: 'continue', label: texts.form.continue },
    { press: 'save', label: texts.form.saveDraft, look: 'secondary' },
  ];
  const show = (section: Section) => (
    <Branch key={section.id} shown={shownBy(look.reveals, section, section.id)}>
      <SectionView look={look} section={section} titled={titled} />
    </Branch>
  );
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PostForm request={request} action={props.action} class="stack form">
        <EnterKey press={buttons[0]?.press ?? 'continue'} />
        {common.map(show)}
        {outcomes && (
          <OutcomeField
            look={look}
            outcomes={outcomes}
            sections={onPage.filter((section) => section.outcomes !== undefined)}
            show={show}
          />
        )}
        <div class="buttons">
          {buttons.map(({ press, label, look: variant }) => (
            <Button key={press} press={press} look={variant}>
              {label}
            </Button>
          ))}
        </div>
      </PostForm>
    </>
  );
}

/**
 * The Enter key presses the first button of a form, which could be one that removes a row. This one
 * stands first; it is never seen, read or tabbed to.
 */
function EnterKey({ press }: { readonly press: string }) {
  return (
    <button class="ds-sr-only" type="submit" name="_press" value={press} tabIndex={-1} aria-hidden>
      {press}
    </button>
  );
}
