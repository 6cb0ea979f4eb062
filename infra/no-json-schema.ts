/** Stands in for what writes JSON Schemas in Zod (`bundle-plugins.ts`). Each throws when it is called. */
export function toJSONSchema(): never {
  throw new Error('only the function "api" carries what writes JSON Schemas');
}

/** The names under which a schema of Zod's asks for it, once for each kind of schema. */
export const createToJSONSchemaMethod = () => toJSONSchema;
export const createStandardJSONSchemaMethod = () => toJSONSchema;

/** A schema's own bounds (`minLength`, `format`) are read by what writes it, and are not read otherwise. */
export const aggregateChecks = toJSONSchema;
