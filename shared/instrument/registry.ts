/**
 * Every instrument of the system, each form with all its versions, newest last. A version that has
 * been used is never changed and never taken away: a case keeps the one that it began with.
 */
import { aktivitetsplanVersion1 } from './forms/aktivitetsplan/version-1.ts';
import { aktivitetsplan } from './forms/aktivitetsplan.ts';
import { andringBeslut } from './forms/andring-beslut.ts';
import { ansokan } from './forms/ansokan.ts';
import { aterkallelse } from './forms/aterkallelse.ts';
import { audit } from './forms/audit.ts';
import { avbojdAktivitet } from './forms/avbojd-aktivitet.ts';
import { avbojdTillbaka } from './forms/avbojd-tillbaka.ts';
import { avslagAvgorande } from './forms/avslag-avgorande.ts';
import { avvisningBeslut } from './forms/avvisning-beslut.ts';
import { barnkonsekvensanalys } from './forms/barnkonsekvensanalys.ts';
import { begaranAvgorande } from './forms/begaran-avgorande.ts';
import { beslut } from './forms/beslut.ts';
import { dudit } from './forms/dudit.ts';
import { egenNarvaro } from './forms/egen-narvaro.ts';
import { forsening } from './forms/forsening.ts';
import { forslag, forslagVersion1 } from './forms/forslag.ts';
import { franvaroSvar } from './forms/franvaro-svar.ts';
import { freda } from './forms/freda.ts';
import { ib1, ib1Version1, ib1Version2 } from './forms/ib1.ts';
import { ib2Version1 } from './forms/ib2/version-1.ts';
import { ib2 } from './forms/ib2.ts';
import { ib3 } from './forms/ib3.ts';
import { ib4, ib4Version1 } from './forms/ib4.ts';
import { jav } from './forms/jav.ts';
import { javsprovning } from './forms/javsprovning.ts';
import { kartlaggning } from './forms/kartlaggning.ts';
import { kommuniceringSvar } from './forms/kommunicering-svar.ts';
import { kompletteringSvar } from './forms/komplettering-svar.ts';
import { kvittering } from './forms/kvittering.ts';
import { mottagetBeslut } from './forms/mottaget-beslut.ts';
import { mottagning } from './forms/mottagning.ts';
import { muntligt } from './forms/muntligt.ts';
import { nyVersion } from './forms/ny-version.ts';
import { omprovning } from './forms/omprovning.ts';
import { overklagande } from './forms/overklagande.ts';
import { overklagandeRegistrering } from './forms/overklagande-registrering.ts';
import { overlamning } from './forms/overlamning.ts';
import { paus } from './forms/paus.ts';
import { planUnderskrift } from './forms/plan-underskrift.ts';
import { provaAndring } from './forms/prova-andring.ts';
import { rattidsprovning } from './forms/rattidsprovning.ts';
import { registrering } from './forms/registrering.ts';
import { remissAterkallelse } from './forms/remiss-aterkallelse.ts';
import { remissMeddelande } from './forms/remiss-meddelande.ts';
import { remissSamtycke } from './forms/remiss-samtycke.ts';
import { remissvarUtan } from './forms/remissvar-utan.ts';
import { samtyckeAterkallat } from './forms/samtycke-aterkallat.ts';
import { uppfoljning } from './forms/uppfoljning.ts';
import type { Instrument } from './instrument.ts';

type Versions = readonly [Instrument, ...(readonly Instrument[])];

const forms = {
  ansokan: [ansokan],
  registrering: [registrering],
  mottagning: [mottagning],
  komplettering_svar: [kompletteringSvar],
  ib1: [ib1Version1, ib1Version2, ib1],
  ib2: [ib2Version1, ib2],
  ib3: [ib3],
  ib4: [ib4Version1, ib4],
  plan_underskrift: [planUnderskrift],
  barnkonsekvensanalys: [barnkonsekvensanalys],
  egen_narvaro: [egenNarvaro],
  franvaro_svar: [franvaroSvar],
  avbojd_aktivitet: [avbojdAktivitet],
  avbojd_tillbaka: [avbojdTillbaka],
  remissvar_utan: [remissvarUtan],
  forslag: [forslagVersion1, forslag],
  kommunicering_svar: [kommuniceringSvar],
  beslut: [beslut],
  muntligt: [muntligt],
  aterkallelse: [aterkallelse],
  forsening: [forsening],
  begaran_avgorande: [begaranAvgorande],
  avslag_avgorande: [avslagAvgorande],
  freda: [freda],
  audit: [audit],
  dudit: [dudit],
  jav: [jav],
  javsprovning: [javsprovning],
  ny_version: [nyVersion],
  remiss_samtycke: [remissSamtycke],
  samtycke_aterkallat: [samtyckeAterkallat],
  remiss_aterkallelse: [remissAterkallelse],
  remiss_meddelande: [remissMeddelande],
  kvittering: [kvittering],
  kartlaggning: [kartlaggning],
  aktivitetsplan: [aktivitetsplanVersion1, aktivitetsplan],
  uppfoljning: [uppfoljning],
  paus: [paus],
  overklagande: [overklagande],
  overklagande_registrering: [overklagandeRegistrering],
  mottaget_beslut: [mottagetBeslut],
  rattidsprovning: [rattidsprovning],
  avvisning_beslut: [avvisningBeslut],
  omprovning: [omprovning],
  overlamning: [overlamning],
  prova_andring: [provaAndring],
  andring_beslut: [andringBeslut],
} as const satisfies Record<string, Versions>;

/** The name of a form that a step of a process can ask for. */
export type FormId = keyof typeof forms;

/** Whether a word is the name of a form. */
function isFormId(word: string): word is FormId {
  return Object.hasOwn(forms, word);
}

export const formIds: readonly FormId[] = Object.keys(forms).filter(isFormId);

function versionsOf(form: string): Versions {
  if (!isFormId(form)) throw new Error(`there is no form ${form}`);
  return forms[form];
}

/**
 * A form in the version that a case began with.
 * @throws when there is none: a process table or a stored item names what does not exist
 */
export function instrument(form: string, version: number): Instrument {
  const found = versionsOf(form).find((one) => one.version === version);
  if (!found) throw new Error(`the form ${form} has no version ${version}`);
  return found;
}

/** A form in its newest version, for what begins now. */
export function latestInstrument(form: string): Instrument {
  const versions = versionsOf(form);
  return versions.at(-1) ?? versions[0];
}

/** The newest version of each form, by its name: what a case that begins now keeps. */
export function latestVersions(): Record<string, number> {
  return Object.fromEntries(formIds.map((form) => [form, latestInstrument(form).version]));
}

/** Every version of every form. */
export const allInstruments: readonly Instrument[] = formIds.flatMap((form) => versionsOf(form));
