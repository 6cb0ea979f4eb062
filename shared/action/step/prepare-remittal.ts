import { isRemittal } from '../../store/item/instance.ts';
import { eventOf } from '../remittal/event-of.ts';
import type { SystemStep } from './system-step.ts';

/** A remittal is sent at once, unless its person is first to say on the own page what may be shared. */
export const prepareRemittal: SystemStep = async ({ instance }) => {
  if (!isRemittal(instance)) throw new Error('only a remittal is prepared');
  if (instance.consent.state !== 'asked') return { outcome: 'samtycke_finns' };
  return {
    outcome: 'fraga',
    remittal: { status: 'asked' },
    events: [eventOf('consent_asked', instance, { replyBy: instance.consentBy ?? null })],
  };
};
