/** Swedish texts of what a caseworker does with a remittal to Jobbtorg. */
export const caseworkRemittal = {
  young: {
    title: (name: string) => `${name}: remittera genast`,
    today: (under: number, date: string) =>
      `Den som är under ${under} år ska till Jobbtorg genast (R135). Sänd remissen i dag, ${date}.`,
    late: (under: number, date: string) =>
      `Den som är under ${under} år ska till Jobbtorg genast (R135). Remissen skulle ha sänts ${date}. Sänd den nu.`,
    unverified: 'Åldern är en inställning. Den är inte bekräftad.',
  },
  preview: {
    title: 'Det här lämnas till Jobbtorg',
    lead: 'Så ser det ut med det som står i formuläret nu. Spara ett utkast för att se det igen.',
    nobody: 'Fyll i vem som ska remitteras och spara ett utkast. Då ser du här vad som lämnas.',
    to: (name: string, office: string) => `${name}, till ${office}`,
    withConsent: 'Med samtycke',
    without: 'Utan samtycke',
    name: 'Namn, och att personen är remitterad',
    language: 'Språk',
    interpreter: 'Tolk',
    unverified:
      'Vad som får lämnas utan samtycke är inte bekräftat av jurist. Tills vidare lämnas bara namnet.',
  },
  plan: {
    title: (name: string) => `Aktivitetsplan från Jobbtorg: ${name}`,
    later: (when: string) =>
      `Planen kom ${when}, efter att förslaget skrevs. Se om den ändrar något innan beslut fattas.`,
  },
  recall: {
    link: 'Återkalla remissen',
    title: (name: string) => `Återkalla remissen för ${name}`,
    lead: 'Jobbtorg får veta att remissen är tillbaka, och varför. Väntar ansökan på svaret fortsätter den. Det som redan är lämnat kan inte tas tillbaka.',
    send: 'Återkalla remissen',
    done: 'Remissen är återkallad.',
  },
  withdraw: {
    link: 'Registrera att samtycket är återkallat',
    title: (name: string) => `Samtycket är återkallat: ${name}`,
    lead: 'Från nu lämnas inget mer till Jobbtorg. Det som har lämnats står kvar i handlingarna. Att ta tillbaka ett samtycke är aldrig skäl för avslag. Ska Jobbtorg inte arbeta vidare återkallar du remissen.',
    send: 'Registrera',
    done: 'Det är registrerat. Inget mer lämnas till Jobbtorg.',
  },
  declined: {
    link: 'Skriv ner att en aktivitet avböjdes',
    title: (name: string) => `En anvisad aktivitet avböjdes: ${name}`,
    lead: 'Skriv bara det som personen själv tydligt har sagt nej till. Personen får läsa och yttra sig innan något beslut (kommunicering), och följderna för varje barn utreds.',
    send: 'Skriv ner',
    done: 'Det är nedskrivet. Jobbtorg ser det inte.',
    written: (name: string, when: string) => `Nedskrivet av ${name}, ${when}`,
    noMore: (when: string, name: string) => `Gäller inte längre (${when}, ${name}).`,
  },
  accepted: {
    link: 'Avböjandet gäller inte längre',
    title: (name: string) => `Avböjandet gäller inte längre: ${name}`,
    lead: 'Har personen tackat ja, eller blev det fel? Då kan inget förslag bygga på det. Det som skrevs står kvar.',
    send: 'Det gäller inte längre',
    done: 'Avböjandet gäller inte längre.',
  },
};
