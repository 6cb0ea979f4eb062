/** The figures: declared indicators, computed from the counters of one unit and month. */
import { type ApiRequest, defineApiRoute } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { figuresQuery, figuresShape } from './shape/figure.ts';

export const figureRoutes = [
  defineApiRoute({
    method: 'GET',
    path: '/api/figures',
    action: 'figures.read',
    alsoFor: ['figures.readUnit'],
    summary: 'The figures of a unit and month, with what stands open now',
    about: 'None but those who lead the unit get a figure that rests on fewer than five.',
    query: figuresQuery,
    answers: figuresShape,
    // The indicators are loaded with the first question for figures, not with the API.
    handler: async (request: ApiRequest<undefined>, deps: WebDeps) =>
      (await import('./figures-of.ts')).figuresOf(request, deps),
  }),
];
