import type { OpenTask } from '../../../shared/store/item/task.ts';
import type { Texts } from '../../../shared/text/texts.ts';
import { nyansokan } from '../../../workflows/nyansokan.ts';
import { casePath, taskPath } from '../address.ts';
import type { Work } from '../work-of-case.ts';
import { stepWords } from './step-words.ts';

/** A part in as few words as a row has room for. */
function shortWords(texts: Texts, { step, about }: OpenTask): string {
  const short: Readonly<Record<string, string>> = texts.unit.shortSteps;
  const words = short[step] ?? stepWords(texts, step);
  return about?.item === undefined ? words : `${words}: ${about.item.split(' ')[0]}`;
}

const order = Object.keys(nyansokan.steps.utredning.parts);

/** What is to be done: one task by its name, or utredning with each of its parts. */
export function WorkTitle(props: { readonly texts: Texts; readonly work: Work }) {
  const { texts, work } = props;
  const { first, tasks } = work;
  if (tasks.length === 1) {
    return (
      <>
        <a class="ds-link" href={taskPath(first)}>
          {stepWords(texts, first.step)}
        </a>
        {first.about?.item !== undefined && <span class="hint">{first.about.item}</span>}
      </>
    );
  }
  const parts = tasks.toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
  return (
    <>
      <a class="ds-link" href={casePath(first.caseId)}>
        {texts.unit.steps.utredning}
      </a>
      <ul class="task-links">
        {parts.map((task) => (
          <li key={task.task}>
            <a class="ds-link" href={taskPath(task)}>
              {shortWords(texts, task)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
