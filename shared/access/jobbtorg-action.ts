import { caseworkRoles, managerRoles, officeRoles } from './role.ts';

const unitStaff = [...caseworkRoles, ...managerRoles] as const;
const investigators = ['socialsekreterare', 'bidragshandlaggare'] as const;
const inUnit = ['assigned', 'unit'] as const;

/** What can be asked for of a remittal to Jobbtorg, by each of its three parties; see `action.ts`. */
export const jobbtorgActions = {
  'consent.answer': {
    label: {
      sv: 'Svara på vad som får lämnas till Jobbtorg',
      en: 'Say what may be shared with Jobbtorg',
    },
    roles: ['sokande'],
    relations: ['own'],
  },

  'consent.withdraw': {
    label: {
      sv: 'Ta tillbaka sitt samtycke till uppgifter till Jobbtorg',
      en: 'Withdraw own consent to information for Jobbtorg',
    },
    roles: ['sokande'],
    relations: ['own'],
  },

  'consent.registerWithdrawal': {
    label: {
      sv: 'Registrera att ett samtycke har tagits tillbaka',
      en: 'Register that a consent was withdrawn',
    },
    roles: unitStaff,
    relations: inUnit,
  },

  'remittal.recall': {
    label: { sv: 'Återkalla en remiss till Jobbtorg', en: 'Recall a remittal to Jobbtorg' },
    roles: [...investigators, ...managerRoles],
    relations: inUnit,
  },

  'remittal.recordDeclined': {
    label: {
      sv: 'Skriva ner att en anvisad aktivitet avböjdes, och att det inte gäller längre',
      en: 'Write down that an assigned activity was declined, and that it holds no more',
    },
    roles: investigators,
    relations: inUnit,
  },

  'remittal.readEscalated': {
    label: {
      sv: 'Se enhetens remisser vars aktivitetsplan är sen',
      en: "See the unit's remittals whose activity plan is late",
    },
    roles: managerRoles,
    relations: 'anything',
  },

  'remittal.list': {
    label: { sv: 'Se kontorets remisser', en: "See the office's remittals" },
    roles: officeRoles,
    relations: 'anything',
  },

  'remittal.read': {
    label: { sv: 'Läsa en remiss', en: 'Read a remittal' },
    roles: officeRoles,
    relations: ['receiver'],
  },

  'remittal.acknowledge': {
    label: { sv: 'Ta emot en remiss', en: 'Acknowledge a remittal' },
    roles: ['jobbtorgscoach'],
    relations: ['receiver'],
  },

  'remittal.answer': {
    label: { sv: 'Svara på en remiss', en: 'Answer a remittal' },
    roles: ['jobbtorgscoach'],
    relations: ['receiver'],
  },

  'remittal.message': {
    label: { sv: 'Skriva till den andra parten om en remiss', en: 'Write about a remittal' },
    roles: ['jobbtorgscoach', ...investigators, ...managerRoles],
    relations: ['receiver', ...inUnit],
  },

  'office.read': {
    label: {
      sv: 'Se kontorets sena planer och vilka som arbetar där',
      en: "See the office's late plans and who works there",
    },
    roles: ['jobbtorgschef'],
    relations: 'anything',
  },

  'office.place': {
    label: {
      sv: 'Flytta en coach från sitt kontor',
      en: 'Move a coach from the own office',
    },
    roles: ['jobbtorgschef'],
    relations: 'anything',
  },

  'attendance.read': {
    label: { sv: 'Se kontorets närvaro', en: "See the office's attendance" },
    roles: officeRoles,
    relations: ['receiver'],
  },

  'office.connectSystem': {
    label: {
      sv: 'Ansluta kontorets eget system',
      en: "Connect the office's own system",
    },
    roles: ['jobbtorgschef'],
    relations: 'anything',
  },

  'hook.receive': {
    label: {
      sv: 'Ta emot ett signerat meddelande från ett kontors eget system',
      en: "Take in a signed message of an office's own system",
    },
    roles: 'everyone',
    relations: 'anything',
  },

  'attendance.register': {
    label: { sv: 'Registrera närvaro', en: 'Register attendance' },
    roles: ['jobbtorgscoach'],
    relations: ['receiver'],
  },

  'attendance.stateOwn': {
    label: { sv: 'Tala om sin egen närvaro', en: 'Speak of the own attendance' },
    roles: ['sokande'],
    relations: ['own'],
  },

  'attendance.answerFor': {
    label: {
      sv: 'Skriva ner ett svar om frånvaro som lämnats muntligt',
      en: 'Write down an answer about absence that was given orally',
    },
    roles: unitStaff,
    relations: inUnit,
  },
} as const;
