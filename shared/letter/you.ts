/** How the reader is spoken to: one as «du», two who applied together as «ni». */
export interface You {
  readonly subject: 'du' | 'ni';
  readonly Subject: 'Du' | 'Ni';
  readonly object: 'dig' | 'er';
  readonly ownCommon: 'din' | 'er';
  readonly ownNeuter: 'ditt' | 'ert';
}

const du: You = {
  subject: 'du',
  Subject: 'Du',
  object: 'dig',
  ownCommon: 'din',
  ownNeuter: 'ditt',
};

const ni: You = {
  subject: 'ni',
  Subject: 'Ni',
  object: 'er',
  ownCommon: 'er',
  ownNeuter: 'ert',
};

export function youOf(names: readonly string[]): You {
  return names.length > 1 ? ni : du;
}
