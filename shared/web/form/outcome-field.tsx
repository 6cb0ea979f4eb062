import type { ComponentChildren } from 'preact';
import type { Section } from '../../instrument/instrument.ts';
import type { Option } from '../../instrument/question.ts';
import { type FormLook, say } from './look.ts';

/** The ways out of a step; sections that belong to one of them are shown when it is chosen. */
export interface OutcomeChoice {
  readonly options: readonly Option[];
  readonly chosen: string | null;
  /** What is wrong with the choice itself, as when none was made. */
  readonly error?: string;
}

/** The id of the choice, for a page that puts it into its own error summary. */
const outcomeFieldId = 'f-_outcome';

interface OutcomeProps {
  readonly look: FormLook;
  readonly outcomes: OutcomeChoice;
  readonly sections: readonly Section[];
  readonly show: (section: Section) => ComponentChildren;
}

/** How a step goes on, and under it the questions that only the chosen way asks. */
export function OutcomeField({ look, outcomes, sections, show }: OutcomeProps) {
  const { form } = look.texts;
  const described = outcomes.error === undefined ? {} : { 'aria-describedby': 'outcome-error' };
  return (
    <section class="stack form-section outcome">
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{form.outcome}</legend>
        {outcomes.error !== undefined && (
          <p class="ds-validation-message" id="outcome-error">
            <span class="ds-sr-only">{form.errorPrefix} </span>
            {outcomes.error}
          </p>
        )}
        <div class="alternatives">
          {outcomes.options.map((option, index) => (
            <div class="ds-field" key={option.value}>
              <input
                class="ds-input"
                type="radio"
                id={index === 0 ? outcomeFieldId : `${outcomeFieldId}-${index}`}
                name="_outcome"
                value={option.value}
                checked={option.value === outcomes.chosen}
                data-outcome={String(index)}
                {...described}
              />
              <label
                class="ds-label"
                for={index === 0 ? outcomeFieldId : `${outcomeFieldId}-${index}`}
              >
                {say(look, option.label)}
              </label>
              {option.hint && <p data-field="description">{say(look, option.hint)}</p>}
            </div>
          ))}
        </div>
      </fieldset>
      {sections.map((section) => (
        <div
          class="outcome-branch"
          key={section.id}
          data-outcomes={outcomes.options
            .flatMap(({ value }, index) => (section.outcomes?.includes(value) ? [index] : []))
            .join(' ')}
        >
          {show(section)}
        </div>
      ))}
    </section>
  );
}
