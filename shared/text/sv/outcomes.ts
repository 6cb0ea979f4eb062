import { caseworkCase } from './casework-case.ts';
import { reviewOutcomes } from './review.ts';

/** Swedish words for the ways out of the steps, as caseworkers choose them. */
export const outcomes = {
  ...reviewOutcomes,
  mottagning: {
    till_utredning: { label: 'Till utredning', hint: 'Rätt enhet, och ansökan ska utredas.' },
    komplettering: {
      label: 'Be sökanden komplettera',
      hint: 'Något saknas som behövs redan nu. Klockan för beslut pausas.',
    },
    hanvisad: {
      label: 'Hänvisad till annat stöd',
      hint: 'Bara om sökanden själv tar tillbaka sin ansökan.',
    },
    annan_enhet: {
      label: 'Till en annan enhet',
      hint: 'Hushållet hör till en annan stadsdel eller kommun.',
    },
    aterkallad: { label: 'Återkallad', hint: 'Sökanden har tagit tillbaka sin ansökan.' },
  },
  ib1: { klar: { label: 'Underlaget är klart', hint: 'Beräkningen görs av det som står här.' } },
  ib2: {
    remiss: {
      label: 'Remittera till Jobbtorg',
      hint: 'Någon vuxen är arbetslös och kan arbeta. Remissen skickas när du är klar.',
    },
    ej_aktuell: {
      label: 'Remiss är inte aktuell',
      hint: 'Ingen vuxen är arbetslös och kan arbeta.',
    },
  },
  remissvar: {
    utan_svar: {
      label: caseworkCase.case.withoutAnswer,
      hint: 'Remissen ligger kvar hos Jobbtorg och kan besvaras senare.',
    },
  },
  ib3: { klar: { label: 'IB 3 är klar', hint: 'Vägen till egen försörjning är kartlagd.' } },
  ib4: {
    klar: {
      label: 'Förändringsplanen är gjord',
      hint: 'Undertecknad vid mötet, eller inte undertecknad.',
    },
    till_underskrift: {
      label: 'Låt sökanden svara på sin sida',
      hint: 'Sökanden läser planen och godkänner den, eller skriver vad som ska ändras. När dagen har gått fortsätter ärendet.',
    },
  },
  plan_underskrift: {
    godkand: {
      label: 'Svaret har kommit in',
      hint: 'Välj i formuläret om sökanden godkänner eller vill ändra.',
    },
    vill_andra: { label: 'Vill ändra något', hint: 'Planen görs om.' },
  },
  samtycke: {
    samtycker: {
      label: 'Svaret har kommit in',
      hint: 'Välj i formuläret vad personen svarade. Remissen sänds sedan.',
    },
    samtycker_inte: { label: 'Samtycker inte', hint: 'Remissen sänds utan uppgifterna.' },
  },
  barnkonsekvensanalys: {
    klar: { label: 'Analysen är klar', hint: 'Följderna för barnet är prövade.' },
  },
  komplettering: {
    inkommet: { label: 'Svaret har kommit in', hint: 'Mottagningen ser på det.' },
  },
  kommunicering: {
    svarat: { label: 'Sökanden har yttrat sig', hint: 'Yttrandet läses innan beslut fattas.' },
  },
  forslag: {
    till_beslut: {
      label: 'Till beslut',
      hint: 'Delegationen avgör om du själv eller en chef beslutar.',
    },
    kommunicering: {
      label: 'Låt sökanden yttra sig först',
      hint: 'Beslutet går emot sökanden på uppgifter som sökanden inte har sett (FL 25 §).',
    },
    ateruppta_utredning: {
      label: 'Återuppta utredningen',
      hint: 'En eller flera delar behöver göras om.',
    },
  },
  beslut: {
    beslutad: { label: 'Besluta enligt förslaget', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: { label: 'Ändra förslaget', hint: 'Ärendet går tillbaka till förslag.' },
  },
  beslut_chef: {
    beslutad: { label: 'Besluta enligt förslaget', hint: 'Brevet skickas direkt därefter.' },
    tillbaka: {
      label: 'Lämna tillbaka förslaget',
      hint: 'Socialsekreteraren får veta vad som behöver ändras.',
    },
  },
};
