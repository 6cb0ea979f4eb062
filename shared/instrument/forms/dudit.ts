import type { Instrument } from '../instrument.ts';
import { everOrThisYear, howOften, inTheYear, item, offer } from './screening/scale.ts';

/** DUDIT, eleven items of drugs, 0–44 points (R077). The wording is to be checked against the authors'. */
export const dudit = {
  id: 'dudit',
  version: 1,
  title: { sv: 'DUDIT', en: 'DUDIT' },
  sections: [
    offer,
    {
      id: 'fragor',
      title: { sv: 'Frågor om andra droger än alkohol', en: 'Questions on drugs' },
      when: { question: 'offer', equals: 'accepted' },
      questions: [
        item(
          'q1',
          {
            sv: 'Hur ofta använder du andra droger än alkohol?',
            en: 'How often do you use drugs other than alcohol?',
          },
          howOften,
        ),
        item(
          'q2',
          {
            sv: 'Använder du fler än en drog vid ett och samma tillfälle?',
            en: 'Do you use more than one drug on the same occasion?',
          },
          howOften,
        ),
        item(
          'q3',
          {
            sv: 'Hur många gånger tar du droger under en typisk dag då du använder droger?',
            en: 'How many times do you take drugs on a typical day when you use them?',
          },
          [
            [0, '0', '0'],
            [1, '1–2', '1–2'],
            [2, '3–4', '3–4'],
            [3, '5–6', '5–6'],
            [4, '7 eller fler', '7 or more'],
          ],
        ),
        item(
          'q4',
          {
            sv: 'Hur ofta blir du kraftigt påverkad av droger?',
            en: 'How often are you heavily influenced by drugs?',
          },
          inTheYear,
        ),
        item(
          'q5',
          {
            sv: 'Hur ofta under det senaste året har din längtan efter droger varit så stark att du inte har kunnat stå emot?',
            en: 'How often in the last year was your longing for drugs so strong that you could not resist?',
          },
          inTheYear,
        ),
        item(
          'q6',
          {
            sv: 'Hur ofta under det senaste året har du inte kunnat sluta ta droger sedan du börjat?',
            en: 'How often in the last year could you not stop taking drugs once you had begun?',
          },
          inTheYear,
        ),
        item(
          'q7',
          {
            sv: 'Hur ofta under det senaste året har du tagit droger och sedan låtit bli att göra något som du borde ha gjort?',
            en: 'How often in the last year did you take drugs and then neglect what you should have done?',
          },
          inTheYear,
        ),
        item(
          'q8',
          {
            sv: 'Hur ofta under det senaste året har du behövt ta någon drog på morgonen efter stort drogintag dagen innan?',
            en: 'How often in the last year did you need a drug in the morning after heavy use?',
          },
          inTheYear,
        ),
        item(
          'q9',
          {
            sv: 'Hur ofta under det senaste året har du haft skuldkänslor eller dåligt samvete för att du har använt droger?',
            en: 'How often in the last year did you feel guilt or a bad conscience because you used drugs?',
          },
          inTheYear,
        ),
        item(
          'q10',
          {
            sv: 'Har du eller någon annan blivit skadad, psykiskt eller fysiskt, för att du har använt droger?',
            en: 'Have you or someone else been hurt, mentally or physically, because you used drugs?',
          },
          everOrThisYear,
        ),
        item(
          'q11',
          {
            sv: 'Har en släkting, en vän, en läkare, en sjuksköterska eller någon annan oroat sig för att du använder droger eller sagt att du bör sluta?',
            en: 'Has a relative, a friend, a doctor, a nurse or someone else worried that you use drugs or said that you should stop?',
          },
          everOrThisYear,
        ),
      ],
    },
  ],
} as const satisfies Instrument;
