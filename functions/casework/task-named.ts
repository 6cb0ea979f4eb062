import type { VisitorRequest } from '../../shared/web/request.ts';

/** The task that an address names. */
export type TaskNamed = {
  readonly caseId: string;
  readonly instanceId: string;
  readonly task: string;
};

/** Reads the task out of the parameters of the route. */
export function taskNamed({ params }: Pick<VisitorRequest, 'params'>): TaskNamed {
  const { caseId = '', instanceId = '', task = '' } = params;
  return { caseId, instanceId, task };
}
