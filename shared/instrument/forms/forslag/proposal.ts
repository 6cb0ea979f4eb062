import { isOfConduct } from '../../../decision/ground-fault.ts';
import { type RefusalGround, refusalGrounds } from '../../../decision/refusal-ground.ts';
import type { Section } from '../../instrument.ts';
import { decisionKindOptions } from '../question/decision-kind.ts';
import { adultOptions } from '../question/who.ts';
import { provisions } from './provisions.ts';

const isGround = (code: string): code is RefusalGround => Object.hasOwn(refusalGrounds, code);

const groundCodes: readonly RefusalGround[] = Object.keys(refusalGrounds).filter(isGround);

const groundOptions = groundCodes.map((value) => {
  const { statute, sv, en } = refusalGrounds[value];
  return { value, label: { sv: `${sv} (${statute})`, en: `${en} (${statute})` } };
});

const conductCodes = groundCodes.filter((code) => isOfConduct(code));

/** The proposal and what carries it (FL 31–32): the amounts are those of the calculation. */
export const proposal1 = {
  id: 'forslag',
  title: { sv: 'Förslag', en: 'Proposal' },
  questions: [
    {
      id: 'decisionKind',
      kind: 'choice',
      label: { sv: 'Vad föreslår du?', en: 'What do you propose?' },
      required: true,
      options: decisionKindOptions,
    },
    {
      id: 'refusalGround',
      kind: 'choice',
      look: 'select',
      label: {
        sv: 'Finns ett skäl att ge mindre än beräkningen?',
        en: 'Is there a ground to give less than the calculation?',
      },
      help: {
        sv: 'SoL 12:3 och 12:5 kräver att sökanden har fått yttra sig, och att följderna för barnen är prövade.',
        en: 'SoL 12:3 and 12:5 require that the applicant has been heard and the consequences for the children considered.',
      },
      options: [
        {
          value: 'none',
          label: { sv: 'Nej, beräkningen avgör', en: 'No, the calculation decides' },
        },
        ...groundOptions,
      ],
    },
    {
      id: 'groundReason',
      kind: 'textarea',
      label: {
        sv: 'Vad har hänt, och varför räcker det?',
        en: 'What happened, and why is it enough?',
      },
      hint: { sv: 'Sökanden läser texten.', en: 'The applicant reads the text.' },
      required: true,
      minLength: 10,
      maxLength: 2000,
      when: { question: 'refusalGround', in: groundCodes },
    },
    {
      id: 'groundEvidence',
      kind: 'text',
      label: { sv: 'Vad visar det?', en: 'What shows it?' },
      hint: {
        sv: 'Till exempel: Jobbtorgs svar 3 november',
        en: "For example: Jobbtorg's answer of 3 November",
      },
      required: true,
      when: { question: 'refusalGround', in: groundCodes },
    },
    {
      id: 'groundGranted',
      kind: 'money',
      label: { sv: 'Belopp som ändå beviljas', en: 'Amount granted all the same' },
      hint: {
        sv: 'Vid delavslag. Lämna tomt vid avslag.',
        en: 'For a partial refusal. Leave empty for a refusal.',
      },
      why: {
        sv: 'Stödet kan sättas ned i stället för att nekas.',
        en: 'The support can be lowered instead of refused.',
      },
      when: { question: 'refusalGround', in: groundCodes },
    },
    {
      id: 'circumstances',
      kind: 'textarea',
      label: { sv: 'Det som avgör', en: 'What decides' },
      hint: {
        sv: 'Omständigheterna som förslaget vilar på. Sökanden läser texten.',
        en: 'The circumstances that the proposal rests on. The applicant reads the text.',
      },
      required: true,
      minLength: 10,
    },
    {
      id: 'reasons',
      kind: 'textarea',
      label: { sv: 'Skäl', en: 'Reasons' },
      hint: {
        sv: 'Skriv så att den som får beslutet förstår varför.',
        en: 'Write so that the person who gets the decision understands why.',
      },
      required: true,
      minLength: 10,
    },
    {
      id: 'rules',
      kind: 'choices',
      label: { sv: 'Bestämmelser som har använts', en: 'Provisions applied' },
      min: 1,
      options: provisions,
    },
    {
      id: 'unseenMaterial',
      kind: 'yes_no',
      label: {
        sv: 'Går förslaget emot sökanden på uppgifter från någon annan, som sökanden inte har sett?',
        en: 'Does the proposal go against the applicant on information from someone else that the applicant has not seen?',
      },
      help: {
        sv: 'Då ska sökanden få se dem och svara innan beslutet (FL 25 §). Välj kommunicering.',
        en: 'Then the applicant must see it and answer before the decision (FL 25). Choose kommunicering.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

const [kind, ground, ...rest] = proposal1.questions;

/** Asks as well whose conduct a ground of SoL 12:5 is: it speaks of the one, not of the household. */
export const proposal = {
  ...proposal1,
  questions: [
    kind,
    ground,
    {
      id: 'groundAdult',
      kind: 'choice',
      label: { sv: 'Vem gäller skälet?', en: 'Whom does the ground concern?' },
      why: {
        sv: 'Skälet gäller den som själv har uteblivit eller avböjt. Den andra i hushållet svarar inte för det.',
        en: 'The ground concerns the one who stayed away or declined. The other of the household does not answer for it.',
      },
      required: true,
      options: adultOptions,
      when: { question: 'refusalGround', in: conductCodes },
    },
    ...rest,
  ],
} as const satisfies Section;
