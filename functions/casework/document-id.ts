/** The name of the document that a step left behind, unique in its application: `ib1`, `remissvar.R-1`. */
export function documentId(of: { readonly step: string; readonly item?: string | undefined }) {
  return of.item === undefined ? of.step : `${of.step}.${of.item}`;
}
