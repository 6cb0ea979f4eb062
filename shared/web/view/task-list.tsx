import type { Lang } from '../../text/language.ts';
import type { Texts } from '../../text/texts.ts';
import { textsOf } from '../../text/texts.ts';
import { Status, type Tone } from './status.tsx';

export type TaskStatus = keyof Texts['form']['status'];

export interface TaskItem {
  readonly label: string;
  readonly status: TaskStatus;
  /** Absent where there is nothing to open yet. */
  readonly href?: string;
  readonly hint?: string;
  /** Something else that can be done with it. */
  readonly more?: { readonly href: string; readonly text: string };
}

const tones = {
  notStarted: 'neutral',
  draft: 'info',
  done: 'success',
  blocked: 'neutral',
  waiting: 'warning',
} as const satisfies Record<TaskStatus, Tone>;

/** The parts of a job with how far each has come; they can be done in any order. */
export function TaskList(props: { readonly lang: Lang; readonly items: readonly TaskItem[] }) {
  const { lang, items } = props;
  const { status } = textsOf(lang).form;
  return (
    <ul class="task-list">
      {items.map((item) => (
        <li key={item.href ?? item.label}>
          <div>
            {item.href === undefined ? (
              <span>{item.label}</span>
            ) : (
              <a class="ds-link" href={item.href}>
                {item.label}
              </a>
            )}
            {item.hint !== undefined && <p class="hint">{item.hint}</p>}
            {item.more && (
              <a class="ds-link" href={item.more.href}>
                {item.more.text}
                <span class="ds-sr-only"> {item.label}</span>
              </a>
            )}
          </div>
          <Status tone={tones[item.status]}>{status[item.status]}</Status>
        </li>
      ))}
    </ul>
  );
}
