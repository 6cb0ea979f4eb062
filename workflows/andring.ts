import { defineProcess } from './process.ts';

/**
 * Rättelse eller ändring of a decision that has been sent (FL 36–38 §§). The decision and its letter
 * stay as they are; the correction or the new decision stands beside them with its own letter.
 */
export const andring = defineProcess({
  name: 'andring',
  about: 'Rättelse eller ändring av ett skickat beslut, från upptäckt fel till nytt besked',
  start: 'prova_andring',

  steps: {
    prova_andring: {
      by: 'socialsekreterare',
      form: 'prova_andring',
      ways: {
        till_beslut: { to: 'andringsbeslut', because: 'Felet ryms inom delegationen (R234)' },
        over_delegation: {
          to: 'andringsbeslut_chef',
          because: 'Chef beslutar utöver delegationen (R235)',
        },
        ingen_andring: { to: 'oforandrat', because: 'Beslutet visade sig vara rätt' },
      },
    },

    andringsbeslut: {
      by: 'socialsekreterare',
      form: 'andring_beslut',
      ways: {
        beslutad: { to: 'brev', because: 'Rättelsen eller ändringen är undertecknad (FL 31 §)' },
        tillbaka: { to: 'prova_andring', because: 'Prövningen behöver göras om' },
      },
    },

    andringsbeslut_chef: {
      by: 'enhetschef',
      form: 'andring_beslut',
      ways: {
        beslutad: { to: 'brev', because: 'Chefen har beslutat och undertecknat (R235)' },
        tillbaka: { to: 'prova_andring', because: 'Chefen lämnar prövningen tillbaka' },
      },
    },

    brev: {
      runs: 'render-letter',
      ways: { klart: { to: 'expediering', because: 'Brevet är framställt och sparat' } },
    },

    expediering: {
      runs: 'dispatch-amendment',
      ways: {
        att_betala: { to: 'utbetalning', because: 'Sökanden ska få mer än förut' },
        inget_att_betala: { to: 'andrat', because: 'Ändringen ger inget mer att betala' },
      },
    },

    utbetalning: {
      runs: 'register-difference',
      ways: {
        registrerad: { to: 'andrat', because: 'Skillnaden väntar på attest av en annan' },
      },
    },
  },

  anytime: {},

  ends: {
    andrat: 'Beslutet är rättat eller ändrat, och sökanden har fått veta det',
    oforandrat: 'Beslutet är prövat på nytt och står fast',
  },
});
