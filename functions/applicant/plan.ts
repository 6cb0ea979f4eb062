import type { FormId } from '../../shared/instrument/registry.ts';

/** The step whose answers are the plan that the client and the caseworker have made together (R030). */
export const planStep = 'ib4' satisfies FormId;
