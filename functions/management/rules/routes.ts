import { addRoutes } from './add-routes.ts';
import { listRoutes } from './list-page.tsx';
import { phraseRoutes } from './phrase-pages.tsx';
import { tableRoutes } from './table-page.tsx';

/** The rules that are data: read by those who lead, added to by the head of unit. */
export const ruleRoutes = [...listRoutes, ...addRoutes, ...tableRoutes, ...phraseRoutes];
