import { defineProcess } from './process.ts';

/**
 * Remiss till Jobbtorg: one for each adult who is unemployed and able to work. Its answer lets the
 * application that waits for it go on; after that it lives on by itself until the plan has a result.
 */
export const jobbtorgRemiss = defineProcess({
  name: 'jobbtorg_remiss',
  about: 'Remiss till Jobbtorg för en vuxen, från samtycke till resultat av aktivitetsplanen',
  start: 'beredning',

  steps: {
    beredning: {
      runs: 'prepare-remittal',
      ways: {
        samtycke_finns: {
          to: 'sandning',
          because: 'Det är klart vad som får lämnas till Jobbtorg',
        },
        fraga: { to: 'samtycke', because: 'Personen svarar själv på vad som får lämnas' },
      },
    },

    samtycke: {
      by: 'sokande',
      form: 'remiss_samtycke',
      until: 'consentBy',
      ways: {
        samtycker: { to: 'sandning', because: 'Det som samtycket gäller lämnas till Jobbtorg' },
        samtycker_inte: {
          to: 'sandning',
          because: 'Bara det som får lämnas utan samtycke lämnas; det talar inte emot personen',
        },
        tiden_ute: {
          to: 'sandning',
          because: 'Utan svar lämnas bara det som får lämnas utan samtycke',
          by: 'date',
        },
      },
    },

    sandning: {
      runs: 'send-remittal',
      ways: { sand: { to: 'kvittering', because: 'Remissen är sänd till kontoret (R132)' } },
    },

    kvittering: {
      by: 'jobbtorgscoach',
      form: 'kvittering',
      clock: 'jobbtorg_plan',
      ways: {
        kvitterad: { to: 'kartlaggning', because: 'Jobbtorg tar emot personen' },
        atersand: { to: 'svar', because: 'Fel målgrupp, eller uppgifter saknas' },
      },
    },

    kartlaggning: {
      by: 'jobbtorgscoach',
      form: 'kartlaggning',
      clock: 'jobbtorg_plan',
      ways: {
        klar: { to: 'aktivitetsplan', because: 'Personen och coachen har träffats (R122)' },
        atersand: { to: 'svar', because: 'Mötet visade att remissen inte är rätt' },
      },
    },

    aktivitetsplan: {
      by: 'jobbtorgscoach',
      form: 'aktivitetsplan',
      clock: 'jobbtorg_plan',
      due: 'followUpOn',
      ways: {
        plan_klar: { to: 'svar', because: 'Aktivitetsplanen är gjord inom fem dagar (R133)' },
        atersand: { to: 'svar', because: 'Planen visade att remissen inte är rätt' },
      },
    },

    svar: {
      runs: 'answer-parent',
      ways: {
        besvarad: {
          to: 'uppfoljning',
          because: 'Planen är lämnad; det väntande ärendet går vidare',
        },
        atersand: { to: 'atersand', because: 'Enheten har fått veta varför remissen kom åter' },
      },
    },

    uppfoljning: {
      by: 'jobbtorgscoach',
      form: 'uppfoljning',
      due: 'followUpOn',
      ways: {
        fortsatter: { to: 'uppfoljning', because: 'Planen gäller till nästa uppföljning' },
        ny_plan: { to: 'aktivitetsplan', because: 'Personen behöver en annan aktivitet' },
        paus: { to: 'paus', because: 'Ett avsteg är godkänt för en tid (R124)' },
        avslutad: { to: 'avslutad', because: 'Planen har lett till ett resultat' },
      },
    },

    paus: {
      by: 'jobbtorgscoach',
      form: 'paus',
      until: 'pausedTo',
      ways: {
        avbruten: { to: 'uppfoljning', because: 'Personen är tillbaka före pausens slut' },
        ater: { to: 'uppfoljning', because: 'Tiden för avsteget är slut', by: 'date' },
      },
    },
  },

  anytime: {
    aterkallad: {
      to: 'aterkallad',
      because: 'Avsändaren kan ta tillbaka remissen, utom medan svaret lämnas',
      closedFrom: ['svar'],
    },
  },

  ends: {
    avslutad: 'Jobbtorg har avslutat med ett resultat',
    atersand: 'Jobbtorg har sänt remissen åter',
    aterkallad: 'Remissen är återkallad',
  },
});
