/** Swedish texts of the page on which deputies are appointed. */
export const deputies = {
  title: 'Ställföreträdare',
  lead: 'En ställföreträdare har rollen och rollens delegation från första till sista dagen. Det står i beslutet att den som beslutade var tillförordnad. Ingen beslutar om sitt eget förslag.',
  order: (id: string, from: string) => `Delegationsordningen ${id} gäller från ${from}.`,
  noOrder: 'Ingen delegationsordning gäller i dag. Ingen kan fatta beslut.',
  unverified:
    'Delegationsordningen är ett exempel och är inte kontrollerad mot nämndens egen. Den ska bytas innan systemet används.',
  list: 'Utsedda',
  none: 'Ingen är utsedd.',
  who: 'Namn',
  role: 'Roll',
  period: 'Tid',
  why: 'Skäl',
  state: 'Läge',
  states: { coming: 'Kommande', holds: 'Gäller nu', past: 'Avslutad', ended: 'Avslutad i förtid' },
  appoint: 'Utse en ställföreträdare',
  save: 'Utse',
  end: 'Avsluta',
  appointed: 'Ställföreträdaren är utsedd.',
  endedNow: 'Uppdraget är avslutat.',
};
