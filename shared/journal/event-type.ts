import { remittalEvents } from './remittal-event.ts';

/**
 * Every kind of event that a case's journal can hold, with the words in which a history shows it.
 *
 * `applicant` says whether the applicant sees it in the history of the own application: what was
 * done in the own matter is shown (SoL 14:6), how the office divides its work is not.
 */
export const eventTypes = {
  contact_registered: {
    applicant: true,
    label: { sv: 'Första kontakten togs emot', en: 'First contact received' },
  },
  application_submitted: {
    applicant: true,
    label: { sv: 'Ansökan skickades in', en: 'Application submitted' },
  },
  application_registered: {
    applicant: true,
    label: {
      sv: 'Ansökan registrerades åt den sökande',
      en: 'Application registered on behalf of the applicant',
    },
  },
  application_withdrawn: {
    applicant: true,
    label: { sv: 'Ansökan återkallades', en: 'Application withdrawn' },
  },
  nybesok_offered: {
    applicant: true,
    label: { sv: 'Tid för nybesök erbjöds', en: 'First visit offered' },
  },
  referred_elsewhere: {
    applicant: true,
    label: { sv: 'Hänvisning till annan hjälp', en: 'Referred to other help' },
  },
  unit_changed: {
    applicant: true,
    label: { sv: 'Ärendet lämnades till en annan enhet', en: 'Case passed to another unit' },
  },
  protection_changed: {
    applicant: false,
    label: { sv: 'Skyddet av personuppgifter ändrades', en: 'Protection of identity changed' },
  },

  conflict_reported: {
    applicant: false,
    label: { sv: 'Jäv anmäldes', en: 'Conflict of interest reported' },
  },
  conflict_objected: {
    applicant: true,
    label: {
      sv: 'Invändning om jäv registrerades',
      en: 'Objection of conflict of interest registered',
    },
  },
  conflict_tried: {
    applicant: false,
    label: { sv: 'Jävsfrågan prövades', en: 'Question of conflict of interest tried' },
  },
  login_linked: {
    applicant: true,
    label: { sv: 'Inloggningen kopplades till ärendet', en: 'Login linked to the case' },
  },
  step_entered: { applicant: false, label: { sv: 'Nytt steg i handläggningen', en: 'New step' } },
  task_opened: { applicant: false, label: { sv: 'Uppgift öppnades', en: 'Task opened' } },
  task_allotted: { applicant: false, label: { sv: 'Uppgift fördelades', en: 'Task allotted' } },
  task_claimed: { applicant: false, label: { sv: 'Uppgift togs ur poolen', en: 'Task claimed' } },
  task_completed: {
    applicant: false,
    label: { sv: 'Uppgift slutfördes', en: 'Task completed' },
  },

  komplettering_requested: {
    applicant: true,
    label: { sv: 'Komplettering begärdes', en: 'More information requested' },
  },
  komplettering_received: {
    applicant: true,
    label: { sv: 'Komplettering kom in', en: 'More information received' },
  },
  komplettering_expired: {
    applicant: true,
    label: {
      sv: 'Tiden för komplettering gick ut, ärendet fortsätter',
      en: 'Time for more information ran out, the case goes on',
    },
  },

  assessed_able_to_work: {
    applicant: false,
    label: { sv: 'Vuxen bedömdes kunna arbeta', en: 'Adult assessed able to work' },
  },
  assessed_unable_to_work: {
    applicant: false,
    label: { sv: 'Vuxen bedömdes inte kunna arbeta', en: 'Adult assessed unable to work' },
  },
  newly_arrived_known: {
    applicant: false,
    label: { sv: 'Nyanländ blev känd', en: 'Newly arrived person became known' },
  },
  samhallsvagledning_informed: {
    applicant: true,
    label: { sv: 'Information om samhällsvägledning', en: 'Informed of civic guidance' },
  },
  meeting_held: { applicant: true, label: { sv: 'Möte hölls', en: 'Meeting held' } },
  plan_signed: {
    applicant: true,
    label: { sv: 'Förändringsplanen skrevs under', en: 'Plan for change signed' },
  },
  plan_sent_for_signature: {
    applicant: true,
    label: { sv: 'Förändringsplanen lämnades för svar', en: 'Plan for change given for an answer' },
  },
  plan_change_wanted: {
    applicant: true,
    label: { sv: 'Ändring av förändringsplanen önskades', en: 'Change of the plan was wanted' },
  },
  plan_unsigned: {
    applicant: true,
    label: {
      sv: 'Förändringsplanen blev inte undertecknad, ärendet fortsätter',
      en: 'Plan for change was not signed, the case goes on',
    },
  },
  part_reopened: {
    applicant: false,
    label: {
      sv: 'En del av utredningen togs upp för rättelse',
      en: 'A part of the investigation was reopened',
    },
  },
  barnkonsekvensanalys_made: {
    applicant: false,
    label: { sv: 'Barnkonsekvensanalys gjordes', en: 'Analysis of consequences for a child made' },
  },

  talk_documented: {
    applicant: false,
    label: { sv: 'Samtal dokumenterades', en: 'Talk documented' },
  },

  ...remittalEvents,

  attendance_registered: {
    applicant: true,
    label: { sv: 'Jobbtorg registrerade närvaro', en: 'Jobbtorg registered attendance' },
  },
  attendance_stated: {
    applicant: true,
    label: {
      sv: 'Den enskilde sade hur det var med närvaron',
      en: 'The client said how it was with the attendance',
    },
  },
  absence_asked: {
    applicant: true,
    label: { sv: 'Fråga om orsak till frånvaro', en: 'Asked about the reason for absence' },
  },
  absence_answered: {
    applicant: true,
    label: { sv: 'Svar om frånvaro', en: 'Answer about absence' },
  },

  calculation_made: {
    applicant: false,
    label: { sv: 'Beräkning gjordes', en: 'Calculation made' },
  },
  proposal_written: {
    applicant: false,
    label: { sv: 'Förslag till beslut skrevs', en: 'Proposal written' },
  },
  proposal_returned: {
    applicant: false,
    label: { sv: 'Förslaget lämnades tillbaka', en: 'Proposal handed back' },
  },
  communication_sent: {
    applicant: true,
    label: { sv: 'Underlaget skickades för yttrande', en: 'Material sent for comment' },
  },
  communication_answered: {
    applicant: true,
    label: { sv: 'Yttrande kom in', en: 'Comment received' },
  },
  communication_expired: {
    applicant: true,
    label: { sv: 'Tiden för yttrande gick ut', en: 'Time for comment ran out' },
  },
  oral_hearing_asked: {
    applicant: true,
    label: {
      sv: 'Den sökande vill berätta muntligt för nämnden',
      en: 'The applicant wants to be heard orally',
    },
  },
  oral_hearing_booked: {
    applicant: true,
    label: { sv: 'Tid bokades för att berätta muntligt', en: 'Oral hearing booked' },
  },
  oral_hearing_held: {
    applicant: true,
    label: { sv: 'Den sökande berättade muntligt', en: 'The applicant was heard orally' },
  },
  oral_hearing_missed: {
    applicant: true,
    label: { sv: 'Den sökande kom inte till tiden', en: 'The applicant did not come' },
  },
  oral_hearing_declined: {
    applicant: true,
    label: { sv: 'Den sökande avstod från att berätta muntligt', en: 'Oral hearing given up' },
  },
  oral_hearing_denied: {
    applicant: true,
    label: {
      sv: 'Särskilda skäl mot att höra den sökande muntligt',
      en: 'Special reasons against an oral hearing',
    },
  },
  delay_notified: {
    applicant: true,
    label: { sv: 'Underrättelse om försening', en: 'Notice of delay' },
  },
  decision_requested: {
    applicant: true,
    label: { sv: 'Begäran om att ärendet avgörs', en: 'Request that the case be decided' },
  },
  decision_request_rejected: {
    applicant: true,
    label: { sv: 'Begäran om avgörande avslogs', en: 'Request for a decision rejected' },
  },
  decision_made: { applicant: true, label: { sv: 'Beslut fattades', en: 'Decision made' } },
  letter_rendered: { applicant: false, label: { sv: 'Brev skapades', en: 'Letter made' } },
  decision_sent: { applicant: true, label: { sv: 'Beslut skickades', en: 'Decision sent' } },
  decision_received: {
    applicant: true,
    label: { sv: 'Beslutet togs emot', en: 'Decision received' },
  },
  decision_corrected: {
    applicant: true,
    label: { sv: 'Skrivfel i beslutet rättades', en: 'Obvious error in the decision corrected' },
  },
  amendment_begun: {
    applicant: false,
    label: {
      sv: 'Prövning av om beslutet ska rättas eller ändras började',
      en: 'Examination of whether to correct or change the decision begun',
    },
  },
  amendment_refused: {
    applicant: false,
    label: {
      sv: 'Beslutet prövades på nytt och står fast',
      en: 'The decision was examined again and stands',
    },
  },
  decision_changed: {
    applicant: true,
    label: { sv: 'Beslutet ändrades', en: 'Decision changed' },
  },
  decision_executed: {
    applicant: true,
    label: { sv: 'Beslutet verkställdes', en: 'Decision carried out' },
  },
  payment_registered: {
    applicant: true,
    label: { sv: 'Utbetalning registrerades', en: 'Payment registered' },
  },

  appeal_received: {
    applicant: true,
    label: { sv: 'Överklagande kom in', en: 'Appeal received' },
  },
  appeal_supplemented: {
    applicant: true,
    label: { sv: 'Överklagandet kompletterades', en: 'Appeal supplemented' },
  },
  appeal_withdrawn: {
    applicant: true,
    label: { sv: 'Överklagandet återkallades', en: 'Appeal withdrawn' },
  },
  appeal_timeliness: {
    applicant: true,
    label: {
      sv: 'Prövning av om överklagandet kom in i tid',
      en: 'Examined whether the appeal came in time',
    },
  },
  appeal_reconsidered: {
    applicant: true,
    label: {
      sv: 'Prövning av om beslutet ska ändras med anledning av överklagandet',
      en: 'Examined whether to change the decision because of the appeal',
    },
  },
  appeal_dismissed_late: {
    applicant: true,
    label: {
      sv: 'Överklagandet avvisades som för sent',
      en: 'Appeal dismissed because it was late',
    },
  },
  appeal_handed_over: {
    applicant: true,
    label: {
      sv: 'Överklagandet lämnades till förvaltningsrätten',
      en: 'Appeal handed over to the court',
    },
  },
  appeal_decided: {
    applicant: true,
    label: { sv: 'Domstolen avgjorde överklagandet', en: 'Court decided the appeal' },
  },

  clock_breached: {
    applicant: false,
    label: { sv: 'En tidsgräns överskreds', en: 'A time limit was exceeded' },
  },
  reminder_sent: { applicant: true, label: { sv: 'Påminnelse skickades', en: 'Reminder sent' } },
  execution_restarted: {
    applicant: false,
    label: { sv: 'Flödet startades om', en: 'The workflow was restarted' },
  },
  note_written: {
    applicant: false,
    label: { sv: 'Anteckning skrevs', en: 'Note written' },
  },
  note_objected: {
    applicant: true,
    label: {
      sv: 'Den sökande anser att en uppgift är fel',
      en: 'The applicant holds that something is wrong',
    },
  },
  closed: { applicant: true, label: { sv: 'Ansökan avslutades', en: 'Application closed' } },
} as const satisfies Record<
  string,
  { readonly applicant: boolean; readonly label: { readonly sv: string; readonly en: string } }
>;

export type EventType = keyof typeof eventTypes;

/** True for the name of an event type that the journal knows. */
export function isEventType(name: string): name is EventType {
  return Object.hasOwn(eventTypes, name);
}

/** The names of all event types, in the order in which they are declared. */
export const eventTypeNames: readonly EventType[] = Object.keys(eventTypes).filter(isEventType);
