/** The households of the tests, in words: what an application and the IB 1 of it have in common. */
import { inventedPersonalNumber } from '../personal-number.ts';

export type Household = {
  readonly month: string;
  readonly children: number;
  readonly partner: { readonly name: string; readonly number: string } | null;
  /** Rent and wage a month, whole öre. */
  readonly rent: number;
  readonly wage: number;
};

/** A household being described; each word gives a new description. */
export type HouseholdInWords = Household & {
  readonly withChildren: (children: number) => HouseholdInWords;
  readonly withPartner: (number?: string) => HouseholdInWords;
  readonly withRent: (kronor: number) => HouseholdInWords;
  readonly withWage: (kronor: number) => HouseholdInWords;
  readonly forMonth: (month: string) => HouseholdInWords;
};

function inWords(household: Household): HouseholdInWords {
  return {
    ...household,
    withChildren: (children) => inWords({ ...household, children }),
    withPartner: (number = inventedPersonalNumber()) =>
      inWords({ ...household, partner: { name: 'Ivar Testberg', number } }),
    withRent: (kronor) => inWords({ ...household, rent: kronor * 100 }),
    withWage: (kronor) => inWords({ ...household, wage: kronor * 100 }),
    forMonth: (month) => inWords({ ...household, month }),
  };
}

/** A single adult out of work, without children, who rents a flat, in a month that has a norm. */
export function aHousehold(): HouseholdInWords {
  return inWords({ month: '2026-11', children: 0, partner: null, rent: 600_000, wage: 0 });
}

/** What both forms say of the household and its home. */
export function homeAnswers({ children, partner, rent }: Household) {
  return {
    ...(partner
      ? { livesWith: 'partner', partnerName: partner.name, partnerNumber: partner.number }
      : { livesWith: 'alone' }),
    children: Array.from({ length: children }, (_, index) => ({
      name: `Barn ${index + 1}`,
      number: `${2018 - index}0601`,
      residence: 'full',
      school: 'compulsory',
    })),
    housingForm: 'rental',
    personsInHome: 1 + children + (partner ? 1 : 0),
    rooms: 2,
    rent,
    contract: 'own',
  };
}
