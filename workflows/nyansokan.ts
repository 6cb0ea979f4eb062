import { defineProcess, PART_DONE } from './process.ts';

/**
 * Nyansökan: the first application of a household, from the web form to the sent decision.
 * Each step says who has it, on which form and under which clock; each way says where it leads and why.
 */
export const nyansokan = defineProcess({
  name: 'nyansokan',
  about: 'Första ansökan om ekonomiskt bistånd, från inkommen ansökan till expedierat beslut',
  start: 'mottagning',

  steps: {
    mottagning: {
      by: 'mottagningssekreterare',
      form: 'mottagning',
      clock: 'nybesok',
      ways: {
        till_utredning: { to: 'utredning', because: 'Rätt enhet, och ansökan ska utredas (R010)' },
        komplettering: { to: 'komplettering', because: 'Något saknas som behövs redan nu (R049)' },
        hanvisad: { to: 'hanvisad', because: 'Sökanden tar tillbaka och hänvisas rätt (R012)' },
        annan_enhet: { to: 'overlamnad', because: 'Hushållet hör till en annan enhet (R021)' },
        aterkallad: { to: 'aterkallad', because: 'Sökanden har tagit tillbaka sin ansökan' },
      },
    },

    komplettering: {
      by: 'sokande',
      form: 'komplettering_svar',
      until: 'replyBy',
      ways: {
        inkommet: { to: 'mottagning', because: 'Sökanden har svarat; mottagningen ser på svaret' },
        tiden_ute: { to: 'mottagning', because: 'Utan svar går ärendet vidare ändå', by: 'date' },
      },
    },

    utredning: {
      parts: {
        ib1: {
          by: 'socialsekreterare',
          form: 'ib1',
          clock: 'beslut',
          ways: { klar: { to: PART_DONE, because: 'Underlaget är klart (R027)' } },
        },
        ib2: {
          by: 'socialsekreterare',
          form: 'ib2',
          clock: 'jobbtorg_remiss',
          ways: {
            remiss: { to: 'remissvar', because: 'Någon kan arbeta och remitteras (R130–R132)' },
            ej_aktuell: { to: PART_DONE, because: 'Ingen vuxen är arbetslös och kan arbeta' },
          },
        },
        remissvar: {
          by: 'socialsekreterare',
          form: 'remissvar_utan',
          clock: 'jobbtorg_plan',
          each: 'remittals',
          ways: {
            besvarad: { to: PART_DONE, because: 'Jobbtorg har svarat med en plan', by: 'fact' },
            atersand: { to: PART_DONE, because: 'Jobbtorg sände remissen åter', by: 'fact' },
            aterkallad: { to: PART_DONE, because: 'Remissen är återkallad', by: 'fact' },
            utan_svar: { to: PART_DONE, because: 'Svaret dröjer; ärendet går vidare utan det' },
          },
        },
        ib3: {
          by: 'socialsekreterare',
          form: 'ib3',
          clock: 'beslut',
          ways: {
            klar: { to: PART_DONE, because: 'Vägen till egen försörjning är kartlagd (R029)' },
          },
        },
        ib4: {
          by: 'socialsekreterare',
          form: 'ib4',
          clock: 'beslut',
          ways: {
            klar: { to: PART_DONE, because: 'Förändringsplanen är gjord (R030, R118)' },
            till_underskrift: {
              to: 'plan_underskrift',
              because: 'Klienten läser planen och svarar på sin egen sida (R115)',
            },
          },
        },
        plan_underskrift: {
          by: 'sokande',
          form: 'plan_underskrift',
          until: 'signBy',
          ways: {
            godkand: { to: PART_DONE, because: 'Klienten godkänner planen' },
            vill_andra: { to: 'ib4', because: 'Klienten vill ändra något i planen (R039)' },
            tiden_ute: {
              to: PART_DONE,
              because: 'Beslutet väntar inte på underskriften; planen är inte undertecknad',
              by: 'date',
            },
          },
        },
        barnkonsekvensanalys: {
          by: 'socialsekreterare',
          form: 'barnkonsekvensanalys',
          clock: 'beslut',
          each: 'children',
          ways: { klar: { to: PART_DONE, because: 'Följderna för barnet är prövade (R084)' } },
        },
      },
      after: { to: 'berakning', because: 'Alla delar av utredningen är klara' },
    },

    berakning: {
      runs: 'calculate',
      ways: {
        klar: { to: 'forslag', because: 'Normberäkningen är gjord av underlaget' },
        saknar_norm: { to: 'utredning', because: 'Månaden saknar normtabell; IB 1 tas upp igen' },
      },
    },

    forslag: {
      by: 'socialsekreterare',
      form: 'forslag',
      clock: 'beslut',
      ways: {
        till_beslut: { to: 'beslut', because: 'Förslaget ryms inom delegationen (R234)' },
        over_delegation: { to: 'beslut_chef', because: 'Chef beslutar utöver delegationen (R235)' },
        kommunicering: {
          to: 'kommunicering',
          because: 'Sökanden ska få yttra sig först (FL 25 §)',
        },
        ateruppta_utredning: { to: 'utredning', because: 'En del av utredningen måste göras om' },
      },
    },

    kommunicering: {
      by: 'sokande',
      form: 'kommunicering_svar',
      until: 'replyBy',
      ways: {
        svarat: { to: 'forslag', because: 'Sökanden har yttrat sig' },
        tiden_ute: { to: 'forslag', because: 'Svarstiden har gått ut', by: 'date' },
      },
    },

    beslut: {
      by: 'socialsekreterare',
      form: 'beslut',
      clock: 'beslut',
      ways: {
        beslutad: { to: 'brev', because: 'Beslutet är fattat och undertecknat (FL 31 §)' },
        tillbaka: { to: 'forslag', because: 'Förslaget behöver ändras' },
      },
    },

    beslut_chef: {
      by: 'enhetschef',
      form: 'beslut',
      clock: 'beslut',
      ways: {
        beslutad: { to: 'brev', because: 'Chefen har beslutat och undertecknat (R235)' },
        tillbaka: { to: 'forslag', because: 'Chefen lämnar förslaget tillbaka' },
      },
    },

    brev: {
      runs: 'render-letter',
      ways: { klart: { to: 'expediering', because: 'Brevet är framställt och sparat' } },
    },

    expediering: {
      runs: 'dispatch',
      ways: {
        att_betala: { to: 'utbetalning', because: 'Bifall helt eller delvis ska betalas' },
        inget_att_betala: { to: 'beslutad', because: 'Beslutet ger ingen utbetalning' },
      },
    },

    utbetalning: {
      runs: 'register-payment',
      ways: {
        registrerad: { to: 'beslutad', because: 'Utbetalningen väntar på attest av en annan' },
      },
    },
  },

  anytime: {
    aterkallad: {
      to: 'aterkallad',
      because: 'Sökanden kan ta tillbaka sin ansökan till dess beslut är fattat',
      closedFrom: ['brev', 'expediering', 'utbetalning'],
    },
    ateruppta: {
      to: 'utredning',
      because: 'En del av utredningen rättas genom en ny version innan beslutet är fattat',
      closedFrom: ['mottagning', 'komplettering', 'brev', 'expediering', 'utbetalning'],
    },
  },

  ends: {
    beslutad: 'Beslutet är expedierat',
    aterkallad: 'Ansökan är återkallad',
    overlamnad: 'Ansökan är överlämnad till en annan enhet',
    hanvisad: 'Sökanden är hänvisad till annat stöd',
  },
});
