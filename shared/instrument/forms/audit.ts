import type { Instrument } from '../instrument.ts';
import { everOrThisYear, howOften, inTheYear, item, offer } from './screening/scale.ts';

/** AUDIT, ten items of alcohol, 0–40 points (R077). The wording is to be checked against the authors'. */
export const audit = {
  id: 'audit',
  version: 1,
  title: { sv: 'AUDIT', en: 'AUDIT' },
  sections: [
    offer,
    {
      id: 'fragor',
      title: { sv: 'Frågor om alkohol', en: 'Questions on alcohol' },
      when: { question: 'offer', equals: 'accepted' },
      questions: [
        item(
          'q1',
          { sv: 'Hur ofta dricker du alkohol?', en: 'How often do you drink alcohol?' },
          howOften,
        ),
        item(
          'q2',
          {
            sv: 'Hur många glas dricker du en typisk dag då du dricker alkohol?',
            en: 'How many glasses do you drink on a typical day when you drink?',
          },
          [
            [0, '1–2', '1–2'],
            [1, '3–4', '3–4'],
            [2, '5–6', '5–6'],
            [3, '7–9', '7–9'],
            [4, '10 eller fler', '10 or more'],
          ],
        ),
        item(
          'q3',
          {
            sv: 'Hur ofta dricker du sex glas eller fler vid samma tillfälle?',
            en: 'How often do you drink six glasses or more on one occasion?',
          },
          inTheYear,
        ),
        item(
          'q4',
          {
            sv: 'Hur ofta under det senaste året har du inte kunnat sluta dricka sedan du börjat?',
            en: 'How often in the last year could you not stop drinking once you had begun?',
          },
          inTheYear,
        ),
        item(
          'q5',
          {
            sv: 'Hur ofta under det senaste året har du låtit bli att göra något som du borde för att du drack?',
            en: 'How often in the last year did you fail to do what you should because you drank?',
          },
          inTheYear,
        ),
        item(
          'q6',
          {
            sv: 'Hur ofta under det senaste året har du behövt en drink på morgonen efter mycket drickande dagen innan?',
            en: 'How often in the last year did you need a drink in the morning after heavy drinking?',
          },
          inTheYear,
        ),
        item(
          'q7',
          {
            sv: 'Hur ofta under det senaste året har du haft skuldkänslor eller samvetsförebråelser på grund av ditt drickande?',
            en: 'How often in the last year did you feel guilt or remorse because of your drinking?',
          },
          inTheYear,
        ),
        item(
          'q8',
          {
            sv: 'Hur ofta under det senaste året har du druckit så att du dagen efter inte har kommit ihåg vad du sagt eller gjort?',
            en: 'How often in the last year could you not remember what you said or did while drinking?',
          },
          inTheYear,
        ),
        item(
          'q9',
          {
            sv: 'Har du eller någon annan blivit skadad på grund av ditt drickande?',
            en: 'Have you or someone else been hurt because of your drinking?',
          },
          everOrThisYear,
        ),
        item(
          'q10',
          {
            sv: 'Har en släkting, en vän, en läkare eller någon annan oroat sig över ditt drickande eller antytt att du borde minska på det?',
            en: 'Has a relative, a friend, a doctor or someone else worried about your drinking or suggested that you drink less?',
          },
          everOrThisYear,
        ),
      ],
    },
  ],
} as const satisfies Instrument;
