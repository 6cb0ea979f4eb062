import type { Instrument } from '../instrument.ts';
import { decisionKindOptions } from './question/decision-kind.ts';
import { paymentPurposeOptions } from './question/payment-purpose.ts';

/**
 * Whether a decision is to be corrected (FL 36 §) or changed (FL 37–38 §§), what is wrong in it and
 * what it shall be. The decision itself is another's form.
 */
export const provaAndring = {
  id: 'prova_andring',
  version: 1,
  title: { sv: 'Pröva rättelse eller ändring', en: 'Examine a correction or change' },
  sections: [
    {
      id: 'felet',
      title: { sv: 'Felet', en: 'The error' },
      questions: [
        {
          id: 'ground',
          kind: 'choice',
          label: { sv: 'Enligt vilken bestämmelse?', en: 'Under which provision?' },
          required: true,
          options: [
            {
              value: '36',
              label: { sv: 'FL 36 §: rättelse', en: 'FL 36: correction' },
              hint: {
                sv: 'Uppenbart skrivfel, räknefel eller annat förbiseende.',
                en: 'An obvious slip of the pen, of arithmetic or another oversight.',
              },
            },
            {
              value: '37',
              label: { sv: 'FL 37 §: får ändras', en: 'FL 37: may be changed' },
              hint: {
                sv: 'Beslutet är fel på grund av nya omständigheter eller något annat. Till nackdel bara i tre fall.',
                en: 'The decision is wrong because of new circumstances or something else. To disadvantage in three cases only.',
              },
            },
            {
              value: '38',
              label: { sv: 'FL 38 §: ska ändras', en: 'FL 38: must be changed' },
              hint: {
                sv: 'Uppenbart fel i något väsentligt, och kan ändras snabbt, enkelt och utan nackdel.',
                en: 'Obviously wrong in something essential, and can be changed quickly, simply and without disadvantage.',
              },
            },
          ],
        },
        {
          id: 'obvious',
          kind: 'yes_no',
          label: {
            sv: 'Är felet uppenbart för vem som helst?',
            en: 'Is the error obvious to anybody?',
          },
          required: true,
          when: { question: 'ground', equals: '36' },
        },
        {
          id: 'oversight',
          kind: 'yes_no',
          label: {
            sv: 'Beror det på ett skrivfel, räknefel eller annat förbiseende?',
            en: 'Does it come from a slip of the pen, of arithmetic or another oversight?',
          },
          help: {
            sv: 'En bedömning som var fel är inget förbiseende. Den ändras enligt FL 37 eller 38 §.',
            en: 'A judgement that was wrong is no oversight. It is changed under FL 37 or 38.',
          },
          required: true,
          when: { question: 'ground', equals: '36' },
        },
        {
          id: 'obviouslyWrong',
          kind: 'yes_no',
          label: {
            sv: 'Är beslutet uppenbart felaktigt i något väsentligt?',
            en: 'Is the decision obviously wrong in something essential?',
          },
          required: true,
          when: { question: 'ground', equals: '38' },
        },
        {
          id: 'simple',
          kind: 'yes_no',
          label: {
            sv: 'Kan det ändras snabbt och enkelt?',
            en: 'Can it be changed quickly and simply?',
          },
          required: true,
          when: { question: 'ground', equals: '38' },
        },
        {
          id: 'wrong',
          kind: 'textarea',
          label: { sv: 'Vad är fel i beslutet?', en: 'What is wrong in the decision?' },
          hint: {
            sv: 'Det här står i brevet till sökanden. Skriv klart och utan förkortningar.',
            en: 'This stands in the letter to the applicant. Write plainly, without abbreviations.',
          },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'heard',
          kind: 'yes_no',
          label: {
            sv: 'Har sökanden fått yttra sig?',
            en: 'Has the applicant been heard?',
          },
          help: {
            sv: 'Sökanden ska få yttra sig om det inte är uppenbart obehövligt (FL 25 §).',
            en: 'The applicant is to be heard unless that is obviously needless (FL 25).',
          },
          required: true,
        },
        {
          id: 'said',
          kind: 'textarea',
          label: { sv: 'Vad sade sökanden?', en: 'What did the applicant say?' },
          required: true,
          maxLength: 2000,
          when: { question: 'heard', equals: true },
        },
        {
          id: 'needless',
          kind: 'textarea',
          label: { sv: 'Varför är det obehövligt?', en: 'Why is it needless?' },
          required: true,
          maxLength: 1000,
          when: { question: 'heard', equals: false },
        },
      ],
    },
    {
      id: 'ny_lydelse',
      title: { sv: 'Så ska det vara', en: 'What it shall be' },
      outcomes: ['till_beslut', 'over_delegation'],
      questions: [
        {
          id: 'instead',
          kind: 'textarea',
          label: { sv: 'Vad ska gälla i stället?', en: 'What shall hold instead?' },
          hint: {
            sv: 'Det här står i brevet till sökanden.',
            en: 'This stands in the letter to the applicant.',
          },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'newKind',
          kind: 'choice',
          label: { sv: 'Beslutet blir', en: 'The decision becomes' },
          required: true,
          options: decisionKindOptions,
        },
        {
          id: 'newAmount',
          kind: 'money',
          label: { sv: 'Belopp för månaden, kronor', en: 'Amount for the month, kronor' },
          help: {
            sv: 'Hela beloppet, inte skillnaden. Noll vid avslag och avvisning.',
            en: 'The whole amount, not the difference. Zero for a refusal or dismissal.',
          },
          why: {
            sv: 'Skillnaden mot det tidigare beloppet betalas ut.',
            en: 'The difference from the earlier amount is paid.',
          },
          required: true,
        },
        {
          id: 'newBeyond',
          kind: 'money',
          label: {
            sv: 'Varav utöver rätten (SoL 12:2), kronor',
            en: 'Of which beyond the right (SoL 12:2), kronor',
          },
          help: {
            sv: 'Bara om beslutet är fattat både på SoL 12:1 och 12:2. Den delen får rättas enligt FL 36 §, men inte ändras enligt FL 37 eller 38 § (SoL 14:10).',
            en: 'Only if the decision was made both under SoL 12:1 and 12:2. That part may be corrected under FL 36, but not changed under FL 37 or 38 (SoL 14:10).',
          },
          why: {
            sv: 'Grunderna prövas på olika sätt och har olika gränser i delegationsordningen.',
            en: 'The grounds are tried in different ways and have different limits of delegation.',
          },
        },
        {
          id: 'purpose',
          kind: 'choice',
          label: {
            sv: 'Vad ska skillnaden betalas för?',
            en: 'What is the difference to be paid for?',
          },
          help: { sv: 'Bara om beloppet blir högre.', en: 'Only if the amount is higher.' },
          look: 'select',
          options: paymentPurposeOptions,
        },
        {
          id: 'worseBecause',
          kind: 'choice',
          label: {
            sv: 'Varför får beslutet ändras till sökandens nackdel?',
            en: 'Why may the decision be changed to the disadvantage of the applicant?',
          },
          help: {
            sv: 'Bara vid ändring enligt FL 37 § där beloppet blir lägre.',
            en: 'Only for a change under FL 37 with a lower amount.',
          },
          options: [
            {
              value: 'recall_reserved',
              label: {
                sv: 'Beslutet eller reglerna säger att det kan återkallas',
                en: 'The decision or the rules say that it can be revoked',
              },
            },
            {
              value: 'safety',
              label: { sv: 'Tvingande säkerhetsskäl', en: 'Compelling reasons of safety' },
            },
            {
              value: 'misleading_information',
              label: {
                sv: 'Oriktiga eller vilseledande uppgifter',
                en: 'Wrong or misleading information',
              },
            },
          ],
        },
        {
          id: 'reasons',
          kind: 'textarea',
          label: { sv: 'Skäl', en: 'Reasons' },
          hint: {
            sv: 'Det här står i brevet till sökanden.',
            en: 'This stands in the letter to the applicant.',
          },
          required: true,
          maxLength: 3000,
        },
      ],
    },
    {
      id: 'ingen',
      title: { sv: 'Beslutet står fast', en: 'The decision stands' },
      outcomes: ['ingen_andring'],
      questions: [
        {
          id: 'whyNot',
          kind: 'textarea',
          label: {
            sv: 'Varför ska beslutet inte rättas eller ändras?',
            en: 'Why is the decision not to be corrected or changed?',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
