import { type Action, actions } from '../../access/action.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Texts } from '../../text/texts.ts';

type NavText = keyof Texts['site']['nav'];

interface Entrance {
  readonly href: string;
  readonly text: NavText;
  readonly action: Action;
}

/** The entrances of all audiences; each viewer sees those whose action the own roles have. */
const entrances: readonly Entrance[] = [
  { href: '/ansokan', text: 'application', action: 'application.create' },
  { href: '/handlaggning', text: 'worklist', action: 'worklist.read' },
  { href: '/handlaggning/sok', text: 'find', action: 'case.search' },
  { href: '/handlaggning/registrera', text: 'register', action: 'application.register' },
  { href: '/handlaggning/samverkan', text: 'agenda', action: 'activity.agenda' },
  { href: '/jobbtorg', text: 'remittals', action: 'remittal.list' },
  { href: '/jobbtorg/narvaro', text: 'attendance', action: 'attendance.read' },
  { href: '/jobbtorg/kontoret', text: 'office', action: 'office.read' },
  { href: '/styrning', text: 'figures', action: 'figures.read' },
  { href: '/styrning/regler', text: 'rules', action: 'rules.read' },
];

/** One link of the main menu. */
export interface NavLink {
  readonly href: string;
  readonly text: NavText;
  readonly current: boolean;
}

/** Whether one of the viewer's roles has the action; says nothing of any case. */
export function roleHas(viewer: Viewer, action: Action): boolean {
  const { roles } = actions[action];
  return roles === 'everyone' || viewer.roles.some((role) => roles.some((other) => other === role));
}

/** The menu of a viewer. The link that the path is deepest under is the current one. */
export function navigation(viewer: Viewer | null, path: string): readonly NavLink[] {
  if (viewer === null) return [];
  const mine = entrances.filter(({ action }) => roleHas(viewer, action));
  const under = mine.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const deepest = under.toSorted((a, b) => b.href.length - a.href.length)[0];
  return mine.map(({ href, text }) => ({ href, text, current: href === deepest?.href }));
}

/** Where a login lands: the first entrance of the roles (a controller's is the figures). */
export function entranceOf(viewer: Viewer): string | undefined {
  return navigation(viewer, '')[0]?.href;
}
