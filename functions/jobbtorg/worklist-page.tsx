import type { Deps } from '../../shared/action/deps.ts';
import { readOffice } from '../../shared/store/office.ts';
import { page } from '../../shared/web/reply.ts';
import { defineRoute } from '../../shared/web/route.ts';
import { Worklist } from './worklist-view.tsx';

/** The office's entrance: what waits, most urgent first, and what is over. */
export const worklistRoutes = [
  defineRoute<Deps>({
    method: 'GET',
    path: '/jobbtorg',
    action: 'remittal.list',
    handler: async (request, deps) => {
      const { title, noOffice } = request.texts.jobbtorg;
      const { unit } = request.viewer;
      if (unit === null) {
        const body = (
          <>
            <h1 class="ds-heading" data-size="lg">
              {title}
            </h1>
            <p>{noOffice}</p>
          </>
        );
        return page(title, body);
      }
      const office = await readOffice(deps.table, unit);
      return page(title, <Worklist request={request} name={unit} office={office} />, {
        width: 'wide',
      });
    },
  }),
];
