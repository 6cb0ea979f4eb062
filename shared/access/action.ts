import { jobbtorgActions } from './jobbtorg-action.ts';
import { caseworkRoles, managerRoles, type Role, roles } from './role.ts';
import type { Relation } from './viewer.ts';

/** Who may do a thing, and in which relation to it. Read aloud, a row is the rule. */
export interface ActionRule {
  readonly label: { readonly sv: string; readonly en: string };
  /** `everyone` needs no login. */
  readonly roles: readonly Role[] | 'everyone';
  /** The relations that suffice; `anything` where the thing belongs to no case. */
  readonly relations: readonly Relation[] | 'anything';
  /** The viewer must besides hold the role that the step of the process is for. */
  readonly stepRole?: true;
}

const unitStaff = [...caseworkRoles, ...managerRoles] as const;
const investigators = ['socialsekreterare', 'bidragshandlaggare'] as const;
const inUnit = ['assigned', 'unit'] as const;

/**
 * Every action that a route or a command can ask for. The JSON API uses the same names: what a
 * person may do does not depend on the way in.
 */
export const actions = {
  'landing.read': {
    label: { sv: 'Se startsidan och öppen information', en: 'See the start page' },
    roles: 'everyone',
    relations: 'anything',
  },
  'session.read': {
    label: { sv: 'Se att man är inloggad och logga ut', en: 'See own login and log out' },
    roles,
    relations: 'anything',
  },

  'application.create': {
    label: { sv: 'Börja en ansökan', en: 'Begin an application' },
    roles: ['sokande'],
    relations: 'anything',
  },
  'application.draft': {
    label: { sv: 'Spara och skicka in sin ansökan', en: 'Save and submit own application' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'application.readOwn': {
    label: { sv: 'Läsa sin egen ansökan', en: 'Read own application' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'application.answerKomplettering': {
    label: { sv: 'Lämna det som saknas', en: 'Hand in what is missing' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'application.answerCommunication': {
    label: { sv: 'Yttra sig före beslut', en: 'Comment before the decision' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'plan.answer': {
    label: { sv: 'Svara på sin förändringsplan', en: 'Answer the own plan for change' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'application.withdraw': {
    label: { sv: 'Återkalla sin ansökan', en: 'Withdraw own application' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'letter.readOwn': {
    label: { sv: 'Läsa sitt beslut', en: 'Read own decision' },
    roles: ['sokande'],
    relations: ['own'],
  },

  'appeal.create': {
    label: { sv: 'Överklaga sitt beslut', en: 'Appeal own decision' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'appeal.withdraw': {
    label: { sv: 'Återkalla sitt överklagande', en: 'Withdraw own appeal' },
    roles: ['sokande'],
    relations: ['own'],
  },

  'application.register': {
    label: {
      sv: 'Registrera en ansökan per telefon, papper eller besök',
      en: 'Register an application by telephone, paper or visit',
    },
    roles: ['mottagningssekreterare'],
    relations: 'anything',
  },
  'application.answerFor': {
    label: {
      sv: 'Registrera ett svar som sökanden lämnat muntligt eller på papper',
      en: 'Register an answer that the applicant gave orally or on paper',
    },
    roles: unitStaff,
    relations: inUnit,
  },
  'application.requestDecision': {
    label: { sv: 'Begära att ärendet avgörs', en: 'Request that the case be decided' },
    roles: ['sokande'],
    relations: ['own'],
  },
  'application.registerRequest': {
    label: {
      sv: 'Registrera en skriftlig begäran om avgörande',
      en: 'Register a written request for a decision',
    },
    roles: unitStaff,
    relations: inUnit,
  },
  'application.oralHearing': {
    label: {
      sv: 'Boka och skriva ner vad sökanden berättar muntligt för nämnden',
      en: 'Book and write down what the applicant tells the board in person',
    },
    roles: unitStaff,
    relations: inUnit,
  },
  'application.rejectRequest': {
    label: { sv: 'Avslå en begäran om avgörande', en: 'Reject a request for a decision' },
    roles: [...investigators, ...managerRoles],
    relations: inUnit,
  },
  'application.notifyDelay': {
    label: { sv: 'Meddela sökanden en försening', en: 'Notify the applicant of a delay' },
    roles: unitStaff,
    relations: inUnit,
  },
  'worklist.read': {
    label: { sv: 'Se arbetslistan', en: 'See the worklist' },
    roles: unitStaff,
    relations: 'anything',
  },
  'case.search': {
    label: { sv: 'Söka ärende', en: 'Search for a case' },
    roles: unitStaff,
    relations: 'anything',
  },
  'case.read': {
    label: { sv: 'Läsa ett ärende', en: 'Read a case' },
    roles: unitStaff,
    relations: inUnit,
  },
  'case.readForControl': {
    label: { sv: 'Läsa ett ärende under kontroll', en: 'Read a case under control' },
    roles: ['fut_utredare'],
    relations: ['assigned'],
  },
  'case.note': {
    label: { sv: 'Skriva en anteckning', en: 'Write a note' },
    roles: unitStaff,
    relations: inUnit,
  },
  'case.reportConflict': {
    label: { sv: 'Anmäla jäv i ett ärende', en: 'Report a conflict of interest in a case' },
    roles: unitStaff,
    relations: inUnit,
  },
  'case.settleConflict': {
    label: {
      sv: 'Registrera en jävsinvändning och pröva en jävsfråga',
      en: 'Register an objection of conflict of interest, and try the question',
    },
    roles: managerRoles,
    relations: inUnit,
  },
  'case.verifyJournal': {
    label: { sv: 'Kontrollera att journalen är hel', en: 'Verify the journal' },
    roles: managerRoles,
    relations: inUnit,
  },
  'case.readLog': {
    label: { sv: 'Se vem som har läst ett ärende', en: 'See who has read a case' },
    roles: managerRoles,
    relations: inUnit,
  },

  'talk.read': {
    label: { sv: 'Läsa känsliga samtal', en: 'Read sensitive talks' },
    roles: ['socialsekreterare', ...managerRoles],
    relations: inUnit,
  },
  'talk.write': {
    label: { sv: 'Dokumentera ett känsligt samtal', en: 'Document a sensitive talk' },
    roles: ['socialsekreterare', ...managerRoles],
    relations: inUnit,
  },

  'task.claim': {
    label: { sv: 'Ta en uppgift ur poolen', en: 'Take a task from the pool' },
    roles: unitStaff,
    relations: inUnit,
    stepRole: true,
  },
  'task.allot': {
    label: { sv: 'Fördela en uppgift', en: 'Allot a task' },
    roles: managerRoles,
    relations: inUnit,
  },
  'task.complete': {
    label: { sv: 'Göra en uppgift', en: 'Do a task' },
    roles: unitStaff,
    relations: ['assigned'],
    stepRole: true,
  },
  'part.reopen': {
    label: { sv: 'Rätta en del av utredningen', en: 'Correct a part of the investigation' },
    roles: investigators,
    relations: ['assigned'],
  },
  'decision.sign': {
    label: { sv: 'Fatta beslut inom delegation', en: 'Decide within delegation' },
    roles: investigators,
    relations: ['assigned'],
    stepRole: true,
  },
  'decision.signBeyondDelegation': {
    label: { sv: 'Fatta beslut utöver delegation', en: 'Decide beyond delegation' },
    roles: managerRoles,
    relations: inUnit,
    stepRole: true,
  },

  'appeal.register': {
    label: {
      sv: 'Registrera ett överklagande som kommit på papper eller med e-post',
      en: 'Register an appeal that came on paper or by e-mail',
    },
    roles: unitStaff,
    relations: inUnit,
  },
  'decision.registerReceipt': {
    label: {
      sv: 'Registrera när sökanden fick del av beslutet',
      en: 'Register when the applicant received the decision',
    },
    roles: unitStaff,
    relations: inUnit,
  },
  'amendment.begin': {
    label: {
      sv: 'Ta upp om ett beslut ska rättas eller ändras',
      en: 'Take up whether to correct or change a decision',
    },
    roles: [...investigators, ...managerRoles],
    relations: inUnit,
  },

  ...jobbtorgActions,

  'activity.agenda': {
    label: { sv: 'Se underlaget för Jobbtorgsmötet', en: 'See the agenda of the Jobbtorg meeting' },
    roles: unitStaff,
    relations: 'anything',
  },
  'activity.list': {
    label: { sv: 'Se arbetslösa utan aktivitet', en: 'See the unemployed without activity' },
    roles: managerRoles,
    relations: 'anything',
  },

  'deputy.appoint': {
    label: { sv: 'Utse en ställföreträdare', en: 'Appoint a deputy' },
    roles: ['enhetschef'],
    relations: 'anything',
  },
  'figures.read': {
    label: { sv: 'Se stadsdelens siffror', en: 'See the figures of the district' },
    roles: [...managerRoles, 'controller'],
    relations: 'anything',
  },
  'figures.readUnit': {
    label: { sv: 'Se sin enhets siffror', en: "See the own unit's figures" },
    roles: unitStaff,
    relations: ['unit'],
  },
  'rules.read': {
    label: {
      sv: 'Se normtabeller, gränser, fraser och delegation',
      en: 'See norm tables, limits, phrases and delegation',
    },
    roles: [...managerRoles, 'controller'],
    relations: 'anything',
  },
  'rules.add': {
    label: {
      sv: 'Lägga till normtabell, gränser eller en frastext',
      en: 'Add a norm table, limits or the wording of a phrase',
    },
    roles: ['enhetschef'],
    relations: 'anything',
  },
  'time.move': {
    label: {
      sv: 'Flytta fram tiden (finns bara i den lokala miljön)',
      en: 'Move time forward (exists in the local target only)',
    },
    roles: 'everyone',
    relations: 'anything',
  },
} as const satisfies Record<string, ActionRule>;

export type Action = keyof typeof actions;

/** True for the name of an action that is declared. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}
