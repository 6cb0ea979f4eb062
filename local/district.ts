/**
 * The people of the demonstration district. All names are invented; personal numbers have the
 * birth numbers 980–999, which are given to nobody.
 */
import type { Role } from '../shared/access/role.ts';

/** Everybody's password, which is only good on a machine of one's own. */
export const demonstrationPassword = 'Vagen-demo-2026!';

/** One login of the demonstration. */
export interface DemonstrationPerson {
  readonly username: string;
  readonly name: string;
  readonly groups: readonly (Role | 'skyddade_uppgifter')[];
  /** Unit or office of staff. */
  readonly unit?: string;
  /** Personal number of an applicant, as BankID would give it. */
  readonly person?: string;
  /** Who it is, in a few words, for the table at the end of the start. */
  readonly about: string;
}

/** The logins of the demonstration district. */
export const district: readonly DemonstrationPerson[] = [
  {
    username: 'amina',
    name: 'Amina Lindgren',
    groups: ['sokande'],
    person: '199003149805',
    about: 'sökande, ensam med två barn',
  },
  {
    username: 'jonas',
    name: 'Jonas Bergqvist',
    groups: ['sokande'],
    person: '198807259810',
    about: 'sökande, sambo med Sara (198911029828)',
  },
  {
    username: 'mona',
    name: 'Mona Ekdahl',
    groups: ['mottagningssekreterare'],
    unit: 'norrmalm',
    about: 'mottagningssekreterare, Norrmalm',
  },
  {
    username: 'sofia',
    name: 'Sofia Wikander',
    groups: ['socialsekreterare'],
    unit: 'norrmalm',
    about: 'socialsekreterare, Norrmalm',
  },
  {
    username: 'samuel',
    name: 'Samuel Öberg',
    groups: ['socialsekreterare', 'skyddade_uppgifter'],
    unit: 'norrmalm',
    about: 'socialsekreterare, Norrmalm, får öppna skyddade uppgifter',
  },
  {
    username: 'karin',
    name: 'Karin Falk',
    groups: ['socialsekreterare'],
    unit: 'kungsholmen',
    about: 'socialsekreterare, Kungsholmen',
  },
  {
    username: 'birger',
    name: 'Birger Nyholm',
    groups: ['bidragshandlaggare'],
    unit: 'norrmalm',
    about: 'bidragshandläggare, Norrmalm',
  },
  {
    username: 'jamal',
    name: 'Jamal Rosenqvist',
    groups: ['jobbtorgscoach'],
    unit: 'jobbtorg_city',
    about: 'jobbtorgscoach, Jobbtorg City',
  },
  {
    username: 'kristina',
    name: 'Kristina Sandell',
    groups: ['jobbtorgscoach'],
    unit: 'jobbtorg_kista',
    about: 'jobbtorgscoach, Jobbtorg Kista',
  },
  {
    username: 'torsten',
    name: 'Torsten Hallgren',
    groups: ['jobbtorgschef'],
    unit: 'jobbtorg_city',
    about: 'jobbtorgschef, Jobbtorg City',
  },
  {
    username: 'bodil',
    name: 'Bodil Hammar',
    groups: ['bitradande_enhetschef'],
    unit: 'norrmalm',
    about: 'biträdande enhetschef, Norrmalm',
  },
  {
    username: 'erik',
    name: 'Erik Strandberg',
    groups: ['enhetschef', 'skyddade_uppgifter'],
    unit: 'norrmalm',
    about: 'enhetschef, Norrmalm',
  },
  {
    username: 'cecilia',
    name: 'Cecilia Norling',
    groups: ['controller'],
    unit: 'norrmalm',
    about: 'controller, Norrmalm',
  },
];
