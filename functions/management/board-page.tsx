import { page } from '../../shared/web/reply.ts';
import { defineRoute } from '../../shared/web/route.ts';
import { readBoard } from './board.ts';
import { BoardView } from './board-view.tsx';
import type { ManagementDeps } from './deps.ts';
import { selectionOf } from './selection.ts';

/** The goal board (R243, R327): every indicator of a unit and month, and what stands and is late now. */
export const boardRoutes = [
  defineRoute<ManagementDeps>({
    method: 'GET',
    path: '/styrning',
    action: 'figures.read',
    handler: async (request, deps) => {
      const selection = selectionOf(request);
      const board = await readBoard(deps.table, selection, request.now.toISOString());
      const body = <BoardView request={request} selection={selection} board={board} />;
      return page(request.texts.management.title, body, { width: 'wide' });
    },
  }),
];
