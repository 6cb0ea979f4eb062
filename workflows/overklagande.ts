import { defineProcess } from './process.ts';

/**
 * Överklagande, the first step: from an appeal that has come in to the day on which the court has it,
 * or it is dismissed as too late. What the court does comes after.
 */
export const overklagande = defineProcess({
  name: 'overklagande',
  about: 'Överklagande av ett beslut, från inkommet till överlämnat till förvaltningsrätten',
  start: 'rattidsprovning',

  steps: {
    rattidsprovning: {
      by: 'socialsekreterare',
      form: 'rattidsprovning',
      clock: 'overlamnande',
      ways: {
        i_tid: { to: 'omprovning', because: 'Överklagandet kom in inom tre veckor (FL 44 §)' },
        provas_anda: {
          to: 'omprovning',
          because: 'Fel upplysning, eller hos domstolen i tid, gör att det prövas (FL 45 §)',
        },
        for_sent: { to: 'avvisning', because: 'Överklagandet kom in för sent (FL 45 §)' },
        over_delegation: {
          to: 'avvisning_chef',
          because: 'Chef beslutar om avvisning utöver delegationen (R235)',
        },
      },
    },

    omprovning: {
      by: 'socialsekreterare',
      form: 'omprovning',
      clock: 'overlamnande',
      ways: {
        star_fast: { to: 'overlamning', because: 'Beslutet är inte uppenbart fel (FL 38–39 §§)' },
        andras: {
          to: 'overlamning',
          because: 'Beslutet ändras först; överklagandet omfattar det nya (FL 46 §)',
        },
      },
    },

    overlamning: {
      by: 'socialsekreterare',
      form: 'overlamning',
      clock: 'overlamnande',
      ways: {
        overlamnad: { to: 'overlamnat', because: 'Domstolen har fått överklagandet och akten' },
      },
    },

    avvisning: {
      by: 'socialsekreterare',
      form: 'avvisning_beslut',
      clock: 'overlamnande',
      ways: {
        avvisad: { to: 'brev', because: 'Beslutet att avvisa är fattat och undertecknat' },
        tillbaka: { to: 'rattidsprovning', because: 'Datumen behöver prövas igen' },
      },
    },

    avvisning_chef: {
      by: 'enhetschef',
      form: 'avvisning_beslut',
      clock: 'overlamnande',
      ways: {
        avvisad: { to: 'brev', because: 'Chefen har beslutat att avvisa (R235)' },
        tillbaka: { to: 'rattidsprovning', because: 'Chefen lämnar prövningen tillbaka' },
      },
    },

    brev: {
      runs: 'render-letter',
      ways: { klart: { to: 'expediering', because: 'Brevet är framställt och sparat' } },
    },

    expediering: {
      runs: 'dispatch-dismissal',
      ways: { skickat: { to: 'avvisat', because: 'Sökanden har fått beslutet om avvisning' } },
    },
  },

  anytime: {
    aterkallad: {
      to: 'aterkallat',
      because: 'Den som har överklagat kan ta tillbaka det',
      closedFrom: ['brev', 'expediering'],
    },
  },

  ends: {
    overlamnat: 'Överklagandet är överlämnat till förvaltningsrätten',
    avvisat: 'Överklagandet är avvisat som för sent inkommet',
    aterkallat: 'Överklagandet är återkallat',
  },
});
