/** Swedish texts of the page on which an office connects a system of its own. */
export const system = {
  title: (name: string) => `Eget system: ${name}`,
  lead: 'Har kontoret ett eget system för sina ärenden kan det få veta direkt när något händer med en remiss, och svara utan att någon loggar in här. Meddelandena innehåller inga personuppgifter. Remisser för personer med skyddade uppgifter hanteras alltid här.',
  state: {
    none: 'Inget system är anslutet.',
    active: 'Ett system är anslutet.',
    stopped: 'Anslutningen är stoppad. Inget skickas, och inget tas emot.',
    gone: 'Systemet har svarat att det inte finns kvar på adressen. Inget skickas. Skriv en ny adress när det finns en.',
  },
  changed: (by: string, when: string) => `Ändrat av ${by} ${when}.`,
  save: 'Spara adressen',
  stop: 'Stoppa anslutningen',
  secret: 'Hemligheten',
  secretLead:
    'Med hemligheten vet båda systemen att ett meddelande är äkta. Den visas en gång. Lämna den till den som sköter ert system, inte i e-post.',
  show: 'Visa hemligheten',
  shown: 'Här är hemligheten. Den visas inte igen:',
  wasShown: (version: number) =>
    `Hemlighet nummer ${version} är redan visad. Är den borta, byt den.`,
  rotate: 'Byt hemlighet',
  rotateHint: 'Den gamla gäller i sju dagar till, så att båda hinner byta.',
  overlap: (when: string) =>
    `Den förra hemligheten gäller till ${when}. Först då kan den bytas igen, så att den som används inte slutar gälla.`,
  leaked: 'Har fel person sett hemligheten?',
  replaceLead:
    'Byt den genast. De gamla slutar gälla direkt, och inget meddelande går fram åt något håll förrän ert system har den nya.',
  replace: 'Byt nu, de gamla slutar gälla',
  changes: {
    title: 'Vad som har gjorts med anslutningen',
    when: 'När',
    what: 'Vad',
    who: 'Vem',
    did: {
      set: (_version: number) => 'Adressen sparades',
      stop: (_version: number) => 'Anslutningen stoppades',
      rotate: (version: number) =>
        `Hemlighet nummer ${version} gjordes, den förra gällde en vecka till`,
      replace: (version: number) => `Hemlighet nummer ${version} gjordes, de förra slutade gälla`,
      show: (version: number) => `Hemlighet nummer ${version} visades`,
    },
  },
  latest: 'Senaste meddelandena',
  noLatest: 'Inget har skickats de senaste 30 dagarna.',
  columns: {
    what: 'Meddelande',
    written: 'Skrivet',
    state: 'Läge',
    tries: 'Misslyckade försök',
    result: 'Senaste svar',
  },
  states: { waiting: 'Väntar', delivered: 'Mottaget', given_up: 'Gavs upp' },
  results: {
    timeout: 'svarade inte inom fem sekunder',
    unreachable: 'gick inte att nå',
    NotPublic: 'adressen leder inte till internet',
    stopped: 'anslutningen var stoppad',
    protected: 'skyddade uppgifter, skickas inte',
  },
  noResult: 'inget försök än',
  done: {
    sparad: 'Adressen är sparad.',
    stoppad: 'Anslutningen är stoppad.',
    bytt: 'Hemligheten är bytt. Visa den nya nedan.',
  },
  faults: {
    NotAnAddress: 'Skriv hela adressen, till exempel https://system.example.org/vagen',
    NotHttps: 'Adressen ska börja med https://',
    NotAName: 'Skriv adressen med namn, inte med siffror.',
    WithPassword: 'Adressen får inte innehålla användarnamn eller lösenord.',
  },
};
