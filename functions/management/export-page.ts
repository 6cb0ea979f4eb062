import { download } from '../../shared/web/reply.ts';
import { defineRoute } from '../../shared/web/route.ts';
import { readBoard } from './board.ts';
import type { ManagementDeps } from './deps.ts';
import { csvOf } from './export.ts';
import { selectionOf } from './selection.ts';

/** The board as a file. A file goes further than a page, so small numbers are left out for everybody. */
export const exportRoutes = [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path: '/styrning/siffror.csv',
    action: 'figures.read',
    handler: async (request, deps) => {
      const selection = { ...selectionOf(request), whole: false };
      const board = await readBoard(deps.table, selection, request.now.toISOString());
      const csv = csvOf(request.lang, selection, board);
      const name = `vagen-${selection.unit}-${selection.month}.csv`;
      return download(new TextEncoder().encode(csv), 'text/csv; charset=utf-8', name);
    },
  }),
];
