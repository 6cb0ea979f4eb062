/** The events of a remittal and of the consent that it stands on; see `event-type.ts`. Imports nothing. */
export const remittalEvents = {
  remittal_prepared: {
    applicant: false,
    label: { sv: 'Remiss till Jobbtorg skrevs', en: 'Remittal to Jobbtorg written' },
  },
  consent_asked: {
    applicant: true,
    label: {
      sv: 'Samtycke till uppgifter till Jobbtorg efterfrågades',
      en: 'Consent to information for Jobbtorg asked for',
    },
  },
  consent_given: {
    applicant: true,
    label: {
      sv: 'Samtycke till uppgifter till Jobbtorg lämnades',
      en: 'Consent to information for Jobbtorg given',
    },
  },
  consent_declined: {
    applicant: true,
    label: {
      sv: 'Samtycke till uppgifter till Jobbtorg lämnades inte',
      en: 'Consent to information for Jobbtorg not given',
    },
  },
  consent_expired: {
    applicant: true,
    label: {
      sv: 'Frågan om samtycke fick inget svar, remissen sänds utan uppgifterna',
      en: 'The question of consent was not answered, the remittal is sent without the information',
    },
  },
  consent_withdrawn: {
    applicant: true,
    label: {
      sv: 'Samtycke till uppgifter till Jobbtorg togs tillbaka',
      en: 'Consent to information for Jobbtorg withdrawn',
    },
  },
  remittal_sent: {
    applicant: true,
    label: { sv: 'Remiss skickades till Jobbtorg', en: 'Remittal sent to Jobbtorg' },
  },
  remittal_not_needed: {
    applicant: false,
    label: { sv: 'Remiss till Jobbtorg behövs inte', en: 'No remittal to Jobbtorg is needed' },
  },
  remittal_acknowledged: {
    applicant: true,
    label: { sv: 'Jobbtorg tog emot remissen', en: 'Jobbtorg acknowledged the remittal' },
  },
  remittal_answered: {
    applicant: true,
    label: { sv: 'Jobbtorg lämnade aktivitetsplan', en: 'Jobbtorg returned an activity plan' },
  },
  remittal_mapped: {
    applicant: true,
    label: { sv: 'Jobbtorg kartlade', en: 'Mapping made at Jobbtorg' },
  },
  remittal_plan_changed: {
    applicant: true,
    label: { sv: 'Jobbtorg lämnade en ny aktivitetsplan', en: 'Jobbtorg made a new activity plan' },
  },
  remittal_followed_up: {
    applicant: true,
    label: { sv: 'Aktivitetsplanen följdes upp', en: 'Activity plan followed up' },
  },
  remittal_paused: {
    applicant: true,
    label: { sv: 'Aktivitetsplanen pausades', en: 'Activity plan paused' },
  },
  remittal_resumed: {
    applicant: true,
    label: { sv: 'Pausen i aktivitetsplanen slutade', en: 'The pause of the activity plan ended' },
  },
  remittal_closed: {
    applicant: true,
    label: { sv: 'Jobbtorg avslutade med ett resultat', en: 'Jobbtorg closed with a result' },
  },
  remittal_escalated: {
    applicant: false,
    label: {
      sv: 'Aktivitetsplanen är sen, båda sidors chefer underrättades',
      en: 'The activity plan is late, the managers of both sides were told',
    },
  },
  remittal_coach_left: {
    applicant: false,
    label: {
      sv: 'Coachen lämnade kontoret, remissen väntar på en annan',
      en: 'The coach left the office, the remittal waits for another',
    },
  },
  remittal_returned: {
    applicant: false,
    label: { sv: 'Jobbtorg sände tillbaka remissen', en: 'Jobbtorg returned the remittal' },
  },
  remittal_withdrawn: {
    applicant: false,
    label: { sv: 'Remissen återkallades', en: 'Remittal withdrawn' },
  },
  offer_declined: {
    applicant: true,
    label: {
      sv: 'Att en anvisad aktivitet avböjdes skrevs ner',
      en: 'It was written down that an assigned activity was declined',
    },
  },
  offer_declined_taken_back: {
    applicant: true,
    label: {
      sv: 'Avböjandet av en aktivitet gäller inte längre',
      en: 'The refusal of an activity holds no more',
    },
  },
  remittal_message: {
    applicant: false,
    label: { sv: 'Meddelande om remissen', en: 'Message about the remittal' },
  },
} as const;
