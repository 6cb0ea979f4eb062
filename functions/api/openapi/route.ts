import { type ApiRoute, definePublicApiRoute, json } from '../../../shared/web/api-route.ts';

/** The route of the document itself, which is in the document too. It is made when first asked for. */
export function documentRoute<D>(described: readonly ApiRoute<D>[]): ApiRoute<D> {
  let made: unknown;
  const route: ApiRoute<D> = definePublicApiRoute<D>({
    method: 'GET',
    path: '/api/openapi.json',
    action: 'landing.read',
    summary: 'This document',
    handler: async () => {
      const { openApiDocument } = await import('./document.ts');
      made ??= openApiDocument([...described, route]);
      return json(made);
    },
  });
  return route;
}
