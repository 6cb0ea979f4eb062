/** The points of a screening, and what they are read against. Pure. */
import type { Answers, Instrument } from './instrument.ts';

/** From how many points a screening asks for a further talk. Dated, since the limits are not ours. */
interface ScreeningLimit {
  readonly form: 'audit' | 'dudit';
  readonly from: string;
  readonly man: number;
  readonly woman: number;
  /** True until the limits have been checked against the authors' manual. */
  readonly unverified: boolean;
}

/** UNVERIFIED: the Swedish limits as commonly told (R077). They are shown as such. */
const screeningLimits: readonly ScreeningLimit[] = [
  { form: 'audit', from: '2025-07-01', man: 8, woman: 6, unverified: true },
  { form: 'dudit', from: '2025-07-01', man: 6, woman: 2, unverified: true },
];

/** Sum of the points; undefined when the offer was declined or something is unanswered. */
export function screeningScore(form: Instrument, answers: Answers): number | undefined {
  const asked = form.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => /^q\d+$/.test(id));
  const points = asked.map(({ id }) => answers[id]);
  if (asked.length === 0 || points.some((point) => typeof point !== 'string')) return undefined;
  return points.reduce<number>((sum, point) => sum + Number(point), 0);
}

/** The limits in force on a date ('YYYY-MM-DD'); undefined when there are none. */
export function screeningLimit(
  form: string,
  date: string,
  limits: readonly ScreeningLimit[] = screeningLimits,
): ScreeningLimit | undefined {
  return limits
    .filter((limit) => limit.form === form && limit.from <= date)
    .toSorted((one, other) => other.from.localeCompare(one.from))[0];
}
