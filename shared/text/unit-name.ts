/** The names of units and Jobbtorg offices by their codes; a proper name is the same in any language. */
const names: Readonly<Record<string, string>> = {
  norrmalm: 'Norrmalm',
  kungsholmen: 'Kungsholmen',
  jobbtorg_city: 'Jobbtorg City',
  jobbtorg_kista: 'Jobbtorg Kista',
};

/** The name of a unit or office; its code where no name is known. */
export function unitName(code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
