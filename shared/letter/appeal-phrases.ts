/**
 * How to appeal, as FL 33 and 40–45 and SoL 35:1 and 35:5 have it: to whom, by when, where to, what to
 * write, and that help is to be had (R231–R232, FL 6 and 13).
 */
import { longDate } from '../text/format.ts';
import type { LetterInput } from './letter-input.ts';
import { youOf } from './you.ts';

/** What must be known of a decision to say how it is appealed. */
export type Appealable = Pick<
  LetterInput,
  'receiver' | 'unit' | 'court' | 'caseNumber' | 'decidedOn'
>;

export interface AppealPhrases {
  readonly title: string;
  readonly intro: string;
  readonly when: string;
  readonly where: string;
  readonly address: readonly string[];
  readonly afterwards: string;
  readonly write: readonly string[];
  readonly help: string;
  readonly effect: string;
}

export function appealPhrases(letter: Appealable): AppealPhrases {
  const you = youOf(letter.receiver.names);
  const { unit } = letter;
  return {
    title: `Så här överklagar ${you.subject}`,
    intro: `Om ${you.subject} tycker att beslutet är fel kan ${you.subject} överklaga det till ${letter.court}. Det kostar ingenting.`,
    when: `Överklagandet måste ha kommit in till oss inom tre veckor från den dag ${you.subject} fick del av beslutet. Kommer det in för sent kan det inte prövas.`,
    where: `Överklagandet ska vara skriftligt. Skicka det till oss, inte till domstolen:`,
    address: [unit.authority, unit.name, ...unit.address, unit.email],
    afterwards: `Vi kontrollerar att överklagandet har kommit in i tid och ser efter om beslutet är uppenbart fel och ska ändras. Sedan skickar vi det vidare till ${letter.court}, som prövar det.`,
    write: [
      `vilket beslut ${you.subject} överklagar: ärende ${letter.caseNumber}, beslut den ${longDate('sv', letter.decidedOn)}`,
      `hur ${you.subject} vill att beslutet ska ändras`,
      `varför ${you.subject} tycker att beslutet är fel`,
      `namn, personnummer, adress och telefonnummer.`,
    ],
    help: `Ring oss på ${unit.phone} så hjälper vi ${you.object} att överklaga. ${you.Subject} kan få hjälp att skriva, och tolk om ${you.subject} behöver det. Någon annan får överklaga åt ${you.object} om ${you.subject} ger en skriftlig fullmakt. Skicka gärna med papper som visar det som ${you.subject} skriver.`,
    effect: `Beslutet gäller direkt, även om ${you.subject} överklagar.`,
  };
}
