import type { AnswersOf } from '../../instrument/answers-of.ts';
import { ib2 } from '../../instrument/forms/ib2.ts';
import type { Remittal } from '../../store/item/instance.ts';

/** The answers of one adult in IB 2. */
export type AdultRow = NonNullable<AnswersOf<typeof ib2>['adults']>[number];

/** Which answers each part of the consent lets through. What it does not cover does not leave the unit. */
const COVERED = {
  contact: ['contact'],
  background: ['background', 'education'],
  wishes: ['wishes'],
  obstacles: ['obstacles'],
} as const;

/** Just the fields that the consent covers, in the words of the form that asked for them. */
export function sharedFields(row: AdultRow): Remittal['shared']['fields'] {
  return (row.shared ?? []).flatMap((part) =>
    COVERED[part].flatMap((id) => {
      const value = row[id];
      return value ? [{ label: labelOf(id), value }] : [];
    }),
  );
}

function labelOf(id: string): string {
  const fields = ib2.sections[0].questions[0].fields;
  return fields.find((field) => field.id === id)?.label.sv ?? id;
}
