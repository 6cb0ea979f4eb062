/**
 * The units that share the system: names and how they are reached. The demonstration district's;
 * a district that deploys Vägen sets its own here. Imports nothing.
 */

/** A unit for ekonomiskt bistånd, as letters and pages present it. */
export type Unit = {
  readonly code: string;
  /** The authority that decides, as letters name it (each district's board is its own authority). */
  readonly authority: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly phone: string;
  readonly email: string;
  /** When the telephone is answered (R004, R006). */
  readonly hours: { readonly sv: string; readonly en: string };
  /** Where the unit's own handbook is; `{form}` is the form that is filled in (R045). None: no links. */
  readonly guidance?: string;
  /** The court that tries an appeal. */
  readonly court: string;
};

const hours = {
  sv: 'måndag–fredag 8–16, tid för nybesök måndag–torsdag 10–11',
  en: 'Monday–Friday 8–16, first visits are booked Monday–Thursday 10–11',
};

const court = 'Förvaltningsrätten i Stockholm';

export const units: readonly Unit[] = [
  {
    code: 'norrmalm',
    authority: 'Norrmalms stadsdelsnämnd',
    name: 'Enheten för ekonomiskt bistånd, Norrmalm',
    address: ['Exempelgatan 1', '111 22 Stockholm'],
    phone: '08-000 00 01',
    email: 'ekonomisktbistand.norrmalm@example.org',
    hours,
    guidance: 'https://handbok.example.org/norrmalm/{form}',
    court,
  },
  {
    code: 'kungsholmen',
    authority: 'Kungsholmens stadsdelsnämnd',
    name: 'Enheten för ekonomiskt bistånd, Kungsholmen',
    address: ['Exempelgatan 2', '112 22 Stockholm'],
    phone: '08-000 00 02',
    email: 'ekonomisktbistand.kungsholmen@example.org',
    hours,
    court,
  },
];

/**
 * The unit of that code.
 * @throws when there is none: a case names a unit that the district does not have
 */
export function unitOf(code: string): Unit {
  const unit = units.find((one) => one.code === code);
  if (!unit) throw new Error(`there is no unit ${code}`);
  return unit;
}

/** The page of a unit's handbook on a form; undefined where the unit has none. */
export function guidanceOn({ guidance }: Unit, form: string): string | undefined {
  return guidance?.replace('{form}', encodeURIComponent(form));
}
