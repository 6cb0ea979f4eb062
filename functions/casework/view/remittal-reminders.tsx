import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Timeline } from '../../../shared/web/view/timeline.tsx';
import { aboutOf } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { journalEntries } from './journal-entries.ts';
import { RemittalFacts } from './remittal-document.tsx';

/** What tells that Jobbtorg was reminded, or that the time ran out. */
const REMINDED = ['reminder_sent', 'clock_breached', 'remittal_message'];

/** The remittal that a task waits for, with the reminders that have been sent. */
export function RemittalReminders(props: {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
}) {
  const { request, seen } = props;
  const { page, task } = seen;
  const words = caseworkPageTexts(request.lang).task;
  const remittal = page.remittals.find(({ instanceId }) => instanceId === task.item);
  if (!remittal) return null;
  const about = (id: unknown) => id === remittal.instanceId;
  const events = page.events.filter(
    ({ type, instanceId, data }) =>
      REMINDED.includes(type) && (about(instanceId) || about(data.remittalId)),
  );
  return (
    <>
      <Card title={`${words.remittal}: ${aboutOf(page, remittal.adultId) ?? ''}`}>
        <RemittalFacts request={request} remittal={remittal} />
      </Card>
      <Card title={words.reminders}>
        {events.length === 0 ? (
          <p>{words.noReminders}</p>
        ) : (
          <Timeline lang={request.lang} entries={journalEntries(request, events)} />
        )}
      </Card>
    </>
  );
}
