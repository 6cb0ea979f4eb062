import { kommuniceringSvarEffect, kompletteringSvarEffect } from './applicant-answers.ts';
import { beslutEffect } from './beslut.ts';
import type { FormEffect } from './effect.ts';
import { pausEffect, uppfoljningEffect } from './follow-up.ts';
import { forslagEffect } from './forslag.ts';
import { ib1Effect } from './ib1.ts';
import { ib2Effect } from './ib2.ts';
import { mottagningEffect } from './mottagning.ts';
import { barnkonsekvensanalysEffect, ib3Effect } from './parts.ts';
import { ib4Effect, planUnderskriftEffect } from './plan.ts';
import {
  aktivitetsplanEffect,
  kartlaggningEffect,
  kvitteringEffect,
  remissSamtyckeEffect,
  remissvarUtanEffect,
} from './remittal.ts';
import { andringBeslutEffect } from './review/andring-beslut.ts';
import { avvisningBeslutEffect } from './review/avvisning-beslut.ts';
import { omprovningEffect } from './review/omprovning.ts';
import { overlamningEffect } from './review/overlamning.ts';
import { provaAndringEffect } from './review/prova-andring.ts';
import { rattidsprovningEffect } from './review/rattidsprovning.ts';

/** What completing each form of the process tables does. A table's form that lacks one fails a test. */
export const effects: Readonly<Record<string, FormEffect>> = {
  mottagning: mottagningEffect,
  komplettering_svar: kompletteringSvarEffect,
  ib1: ib1Effect,
  ib2: ib2Effect,
  ib3: ib3Effect,
  ib4: ib4Effect,
  plan_underskrift: planUnderskriftEffect,
  barnkonsekvensanalys: barnkonsekvensanalysEffect,
  forslag: forslagEffect,
  kommunicering_svar: kommuniceringSvarEffect,
  beslut: beslutEffect,
  remiss_samtycke: remissSamtyckeEffect,
  kvittering: kvitteringEffect,
  kartlaggning: kartlaggningEffect,
  aktivitetsplan: aktivitetsplanEffect,
  uppfoljning: uppfoljningEffect,
  paus: pausEffect,
  remissvar_utan: remissvarUtanEffect,
  rattidsprovning: rattidsprovningEffect,
  omprovning: omprovningEffect,
  overlamning: overlamningEffect,
  avvisning_beslut: avvisningBeslutEffect,
  prova_andring: provaAndringEffect,
  andring_beslut: andringBeslutEffect,
};
