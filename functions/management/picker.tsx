import { monthName } from '../../shared/text/format.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { choosableMonths, choosableUnits, type Selection } from './selection.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A list to choose one of. */
export function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
}) {
  const { name, label, chosen, choices } = props;
  return (
    <div class="ds-field">
      <label class="ds-label" for={`f-${name}`}>
        {label}
      </label>
      <select class="ds-input" id={`f-${name}`} name={name}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which unit and month the board is of. */
export function Picker(props: {
  readonly request: PageRequest;
  readonly selection: Selection;
  readonly action: string;
}) {
  const { request, selection, action } = props;
  const words = request.texts.management;
  return (
    <form method="get" action={action} class="form picker">
      <Select
        name="enhet"
        label={words.unit}
        chosen={selection.unit}
        choices={choosableUnits.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <Select
        name="manad"
        label={words.month}
        chosen={selection.month}
        choices={choosableMonths(selection).map((month) => ({
          value: month,
          text: monthName(request.lang, month),
        }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.show}
      </button>
    </form>
  );
}
