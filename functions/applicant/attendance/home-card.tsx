import { stockholmDate } from '../../../shared/text/format.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import { Alert } from '../../../shared/web/view/status.tsx';
import { attendancePath } from './address.ts';
import { type OwnAttendance, questionsOf } from './own-attendance.ts';

/** The way to the own attendance, and whether something is asked there. */
export function AttendanceCard(props: {
  readonly request: PageRequest;
  readonly own: readonly OwnAttendance[];
}) {
  const { request, own } = props;
  if (own.length === 0) return null;
  const words = request.texts.applicant.attendance;
  const questions = questionsOf(own, stockholmDate(request.now));
  return (
    <Card title={words.title}>
      {questions > 0 && <Alert tone="warning">{words.asked}</Alert>}
      <p>
        <a class="ds-link" href={attendancePath}>
          {words.link}
        </a>
      </p>
    </Card>
  );
}
