/** The forms of housing that a limit of rent can depend on; the codes of the form's own question (R055). */
import * as z from 'zod';

export const housingForm = z.enum([
  'rental',
  'sublet',
  'lodger',
  'with_parents',
  'tenant_owned',
  'owned_house',
  'rented_house',
  'temporary',
  'institution',
  'homeless',
]);

export type HousingForm = z.infer<typeof housingForm>;
