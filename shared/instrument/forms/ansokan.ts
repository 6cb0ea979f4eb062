import type { Instrument } from '../instrument.ts';
import { aboutYou } from './ansokan/about-you.ts';
import { account } from './ansokan/account.ts';
import { declaration } from './ansokan/declaration.ts';
import { assets, costs, incomes } from './ansokan/economy.ts';
import { children, household, housing } from './ansokan/home.ts';
import { occupation, partnerOccupation } from './ansokan/occupation.ts';
import { request } from './ansokan/request.ts';

/** The application for ekonomiskt bistånd, a page for each section. */
export const ansokan = {
  id: 'ansokan',
  version: 1,
  title: { sv: 'Ansökan om ekonomiskt bistånd', en: 'Application for ekonomiskt bistånd' },
  sections: [
    aboutYou,
    household,
    children,
    housing,
    occupation,
    partnerOccupation,
    incomes,
    assets,
    costs,
    request,
    account,
    declaration,
  ],
} as const satisfies Instrument;
