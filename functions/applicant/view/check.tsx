import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';
import {
  application,
  type Draft,
  declaration,
  type Judging,
  type PageProgress,
  progressOf,
} from '../draft.ts';
import { partAddress } from '../part-address.ts';
import { NotReady } from './not-ready.tsx';
import { PageHead } from './page-head.tsx';

interface CheckProps {
  readonly request: PageRequest;
  readonly draft: Pick<Draft, 'form' | 'seen'>;
  readonly judging: Judging;
  /** What is wrong in the declaration. */
  readonly errors: readonly FieldError[];
  /** Why it could not be sent, where it was refused. */
  readonly notice: ComponentChildren;
}

/** All answers to read through, what is left to do, and the declaration with which it is sent. */
export function Check(props: CheckProps) {
  const { request, draft, judging, errors, notice } = props;
  const { check, draft: words } = request.texts.applicant;
  const progress = progressOf(draft, judging);
  const left = progress.filter(({ status }) => status !== 'done');
  return (
    <>
      <PageHead title={check.title} back={{ href: partAddress.all, text: words.toParts }} />
      {notice}
      {left.length > 0 ? <NotReady request={request} left={left} /> : <p>{check.lead}</p>}
      <AnswersView
        lang={request.lang}
        instrument={application}
        answers={answersOf(draft, progress, judging.today)}
        changeLink={(id) => partAddress.part(id, true)}
      />
      {left.length === 0 && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {check.sendTitle}
          </h2>
          <InstrumentForm
            request={request}
            action={partAddress.check}
            instrument={application}
            sections={[declaration]}
            values={draft.form}
            errors={errors}
            buttons={[
              { press: 'send', label: check.send },
              { press: 'save', label: words.saveAndLeave, look: 'secondary' },
            ]}
          />
        </section>
      )}
    </>
  );
}

/** The answers of the parts that are done; those of the others are to be mended first. */
function answersOf(
  { form }: Pick<Draft, 'form'>,
  progress: readonly PageProgress[],
  today: string,
): Answers {
  const sections = progress.filter(({ status }) => status === 'done').map(({ page }) => page.id);
  const parsed = parseForm(application, form, { sections, today });
  return parsed.ok ? parsed.answers : {};
}
