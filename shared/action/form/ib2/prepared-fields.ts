import { ib2Version1 } from '../../../instrument/forms/ib2/version-1.ts';
import type { ConsentPart } from '../../../remittal/consent.ts';
import type { PreparedField } from '../../../remittal/leaving.ts';

/** Which answers each part of a consent lets through. */
const COVERED = {
  contact: ['contact'],
  background: ['background', 'education'],
  wishes: ['wishes'],
  obstacles: ['obstacles'],
} as const satisfies Record<ConsentPart, readonly string[]>;

type FieldId = (typeof COVERED)[keyof typeof COVERED][number];

/** What was written for Jobbtorg of one adult. */
export type Written = { readonly [K in FieldId]?: string | undefined };

const parts: readonly ConsentPart[] = ['contact', 'background', 'wishes', 'obstacles'];

/** Everything that was written, each with the part of the consent that lets it through. */
export function preparedFields(row: Written): PreparedField[] {
  return parts.flatMap((part) =>
    COVERED[part].flatMap((id) => {
      const value = row[id];
      return value ? [{ part, label: labelOf(id), value }] : [];
    }),
  );
}

/** In the words of the form that asked for it, the same in both of its versions. */
function labelOf(id: FieldId): string {
  const fields = ib2Version1.sections[0].questions[0].fields;
  return fields.find((field) => field.id === id)?.label.sv ?? id;
}
