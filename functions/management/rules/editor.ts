import type { ComponentChildren } from 'preact';
import type { AddedKind, RuleToAdd } from '../../../shared/action/add-rule.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';

/** What was typed, judged: rules that can be added with what there is to see of them, or what is wrong. */
export type Judged =
  | { readonly ok: false; readonly values: RawForm; readonly errors: readonly FieldError[] }
  | {
      readonly ok: true;
      readonly values: RawForm;
      readonly data: RuleToAdd['data'];
      readonly reason: string;
      /** What would change, to be looked at before it is added. */
      readonly differences: ComponentChildren;
    };

/** A form by which rules of one kind are added: first filled in, then looked at, then added. */
export interface RuleEditor {
  readonly kind: AddedKind;
  readonly title: string;
  readonly lead: string;
  /** The address of the form. */
  readonly address: string;
  /** Where the reader is when it is done. */
  readonly done: (id: string) => string;
  readonly instrument: Instrument;
  readonly prefilled: RawForm;
  /** Id of the one in whose place the new one comes. */
  readonly supersedes: string | null;
  readonly judge: (form: RawForm) => Judged;
}
