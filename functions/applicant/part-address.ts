import { fieldId } from '../../shared/web/form/look.ts';

/** Says in an address that a part is opened from the check of the answers, and leads back there. */
export const CHECKING = 'fran';

/** Addresses of an application that is being written. */
export const partAddress = {
  all: '/ansokan/ny',
  check: '/ansokan/ny/kontrollera',
  part: (id: string, checking: boolean) =>
    `/ansokan/ny/${id}${checking ? `?${CHECKING}=kontroll` : ''}`,
  /** A field of a part, so that the browser goes to where something was added or removed. */
  field: (id: string, checking: boolean, path: string) =>
    `${partAddress.part(id, checking)}#${fieldId(path)}`,
} as const;
