import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm, Section } from '../../../shared/instrument/instrument.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { application, pagesOf } from '../draft.ts';
import { partAddress } from '../part-address.ts';
import { PageHead } from './page-head.tsx';

/** One part of the application: where it stands among the others, its questions, and two ways on. */
export function PartForm(props: {
  readonly request: PageRequest;
  readonly part: Section;
  /** The whole draft. */
  readonly values: RawForm;
  readonly errors: readonly FieldError[];
  /** Whether the page was opened from the check of the answers. */
  readonly checking: boolean;
}) {
  const { request, part, values, errors, checking } = props;
  const { draft } = request.texts.applicant;
  const pages = pagesOf(values);
  const number = pages.findIndex(({ id }) => id === part.id) + 1;
  const back = checking
    ? { href: partAddress.check, text: draft.toCheck }
    : { href: partAddress.all, text: draft.toParts };
  return (
    <>
      <PageHead
        title={part.title[request.lang]}
        back={back}
        about={draft.partOf(number, pages.length)}
      />
      <InstrumentForm
        request={request}
        action={partAddress.part(part.id, checking)}
        instrument={application}
        sections={[part.id]}
        values={values}
        errors={errors}
        buttons={[
          { press: 'continue', label: draft.saveAndContinue },
          { press: 'save', label: draft.saveAndLeave, look: 'secondary' },
        ]}
      />
    </>
  );
}
