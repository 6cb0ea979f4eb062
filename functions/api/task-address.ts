import type { ApiRequest } from '../../shared/web/api-route.ts';

/** The task of an address, and who asks for it: what the actions of a task are given. */
export function taskOfAddress({ viewer, params }: ApiRequest<unknown>) {
  const { caseId = '', instanceId = '', task = '' } = params;
  return { viewer, caseId, instanceId, task };
}
