import { localDate } from '../../clock/stockholm.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { longDate } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { escalatedTexts } from '../../text/later/escalated.ts';

/** All that was done about a late plan: each reminder to the office, and when the managers were told. */
export function ReminderHistory(props: {
  readonly lang: Lang;
  readonly remittal: Pick<Remittal, 'remindedAt' | 'escalatedAt'>;
}) {
  const { lang, remittal } = props;
  const words = escalatedTexts(lang);
  const { remindedAt = [], escalatedAt } = remittal;
  const on = (at: string) => longDate(lang, localDate(at));
  return (
    <ul class="plain">
      {remindedAt.length === 0 && <li>{words.notReminded}</li>}
      {remindedAt.map((at, index) => (
        <li key={at}>{words.reminder(index + 1, on(at))}</li>
      ))}
      {escalatedAt !== undefined && <li>{words.managersTold(on(escalatedAt))}</li>}
    </ul>
  );
}
