/** Swedish texts of the right to be heard orally before the board (SoL 14:8). */

export const applicantHearing = {
  title: 'Berätta muntligt för nämnden',
  right:
    'Innan vi beslutar har du rätt att berätta muntligt för nämnden (socialtjänstlagen 14 kap. 8 §). Säg till, så bokar vi en tid.',
  ask: 'Jag vill berätta muntligt',
  asked: 'Du har bett om att få berätta muntligt. Vi bokar en tid och beslutar inte före den.',
  booked: (date: string, time: string) => `Din tid är ${date} kl. ${time}.`,
  where: (place: string, by: string) => `Plats: ${place}. Du träffar ${by}.`,
  change: 'Ring oss om tiden inte passar, eller om du behöver tolk.',
  held: 'Du har berättat muntligt. Vi tar med det i beslutet. Det här skrev vi ner:',
  stayed_away: 'Du kom inte till tiden. Säg till om du vill ha en ny tid.',
  declined: 'Du har avstått från att berätta muntligt.',
  denied: 'Vi kan inte ta emot dig muntligt. Det här är skälet:',
};

export const caseworkHearing = {
  title: (month: string) => `Muntligt inför nämnden: ansökan för ${month}`,
  lead: 'Den som ska yttra sig före beslutet har rätt att lämna uppgifter muntligt inför nämnden, om det inte finns särskilda skäl mot det (socialtjänstlagen 14 kap. 8 §).',
  link: 'Muntligt inför nämnden: boka eller skriv vad som hände',
  register: 'Sökanden vill berätta muntligt',
  waits: 'Beslut kan fattas först när sökanden har hörts eller avstått.',
  decided: 'Beslutet är fattat.',
  save: 'Spara',
  done: 'Det är sparat, och sökanden ser det på sin sida.',
  when: (date: string, time: string, place: string, by: string) =>
    `${date} kl. ${time}, ${place}. Lyssnar: ${by}.`,
  present: (who: string) => `Med var: ${who}.`,
  writtenBy: (who: string, when: string) => `Skrivet av ${who}, ${when}.`,
  step: {
    asked: 'Sökanden vill berätta muntligt',
    booked: 'Boka en tid',
    held: 'Samtalet är hållet',
    stayed_away: 'Sökanden kom inte',
    declined: 'Sökanden avstår',
    denied: 'Det finns särskilda skäl mot det',
  },
  state: {
    asked: 'Sökanden vill berätta muntligt för nämnden. En tid ska bokas.',
    booked: 'Sökanden ska berätta muntligt för nämnden',
    held: 'Sökanden har berättat muntligt',
    stayed_away: 'Sökanden kom inte till den bokade tiden',
    declined: 'Sökanden har avstått från att berätta muntligt',
    denied: 'Det fanns särskilda skäl mot att höra sökanden muntligt',
  },
};
