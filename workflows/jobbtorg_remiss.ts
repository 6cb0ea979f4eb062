import { defineProcess } from './process.ts';

/**
 * Remiss till Jobbtorg: one for each adult who is unemployed and able to work. It lives on after the
 * application has gone on without its answer.
 */
export const jobbtorgRemiss = defineProcess({
  name: 'jobbtorg_remiss',
  about: 'Remiss till Jobbtorg för en vuxen, från sänd remiss till aktivitetsplan',
  start: 'kvittering',

  steps: {
    kvittering: {
      by: 'jobbtorgscoach',
      form: 'kvittering',
      clock: 'jobbtorg_plan',
      ways: {
        kvitterad: { to: 'aktivitetsplan', because: 'Jobbtorg tar emot personen' },
        atersand: { to: 'svar', because: 'Fel målgrupp, eller uppgifter saknas' },
      },
    },

    aktivitetsplan: {
      by: 'jobbtorgscoach',
      form: 'aktivitetsplan',
      clock: 'jobbtorg_plan',
      ways: {
        plan_klar: { to: 'svar', because: 'Aktivitetsplanen är gjord inom fem dagar (R133)' },
        atersand: { to: 'svar', because: 'Mötet visade att remissen inte är rätt' },
      },
    },

    svar: {
      runs: 'answer-parent',
      ways: {
        besvarad: { to: 'besvarad', because: 'Planen är lämnad; det väntande ärendet går vidare' },
        atersand: { to: 'atersand', because: 'Enheten har fått veta varför remissen kom åter' },
      },
    },
  },

  anytime: {
    aterkallad: {
      to: 'aterkallad',
      because: 'Avsändaren kan ta tillbaka remissen till dess den är besvarad',
      closedFrom: ['svar'],
    },
  },

  ends: {
    besvarad: 'Jobbtorg har svarat med en aktivitetsplan',
    atersand: 'Jobbtorg har sänt remissen åter',
    aterkallad: 'Remissen är återkallad',
  },
});
