import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { kompletteringSvar } from '../../../shared/instrument/forms/komplettering-svar.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import type { Field } from '../../../shared/instrument/question.ts';
import { Branch } from '../../../shared/web/form/branch.tsx';
import { ErrorSummary } from '../../../shared/web/form/error-summary.tsx';
import { FieldView } from '../../../shared/web/form/field-view.tsx';
import type { FormButton } from '../../../shared/web/form/instrument-form.tsx';
import type { FormLook } from '../../../shared/web/form/look.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import { revealsOf, shownBy } from '../../../shared/web/form/reveal.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import type { AskedItem } from '../asked.ts';

const [section] = kompletteringSvar.sections;
const [replies, message] = section.questions;
/** The question that the heading of an item answers by itself. */
const [named, ...asked] = replies.fields;
const fields: readonly Field[] = asked;

/** The answer to a komplettering, item by item: what is asked for, why, and its own fields under it. */
export function ReplyItems(props: {
  readonly request: PageRequest;
  readonly action: string;
  readonly items: readonly AskedItem[];
  readonly values: RawForm;
  readonly errors: readonly FieldError[];
  readonly buttons: readonly FormButton[];
}) {
  const { request, action, items, values, errors, buttons } = props;
  const { lang, texts } = request;
  const reveals = revealsOf(kompletteringSvar, kompletteringSvar.sections, values);
  const look = { lang, texts, values, errors, reveals };
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PostForm request={request} action={action} class="stack form">
        {items.map((item, row) => (
          <Item key={item.what} look={look} item={item} row={row} of={items.length} />
        ))}
        <section class="form-section">
          <FieldView look={look} question={message} path={message.id} />
        </section>
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

function Item(props: {
  readonly look: FormLook;
  readonly item: AskedItem;
  readonly row: number;
  readonly of: number;
}) {
  const { look, item, row, of } = props;
  const { task } = look.texts.applicant;
  const pathOf = (field: string) => `${replies.id}.${row}.${field}`;
  return (
    <section class="form-section">
      <h2 class="ds-heading" data-size="xs">
        {of > 1 && `${row + 1}. `}
        {item.what}
      </h2>
      {item.why !== undefined && (
        <p class="answer">
          {task.why}: {item.why}
        </p>
      )}
      <input type="hidden" name={pathOf(named.id)} value={item.what} />
      {fields.map((field) => (
        <Branch key={field.id} shown={shownBy(look.reveals, field, pathOf(field.id))}>
          <FieldView look={look} question={field} path={pathOf(field.id)} />
        </Branch>
      ))}
    </section>
  );
}
