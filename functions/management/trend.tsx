import type { Indicator } from '../../shared/indicator/indicator.ts';
import { monthName } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import { textsOf } from '../../shared/text/texts.ts';
import type { TrendPoint } from './board.ts';
import { valueText } from './figure-words.ts';

const [bar, gap, height] = [10, 4, 28];

/** The last months as bars. Read aloud, it is the months and their values. */
export function Trend(props: {
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly points: readonly TrendPoint[];
}) {
  const { lang, indicator, points } = props;
  const values = points.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return <>–</>;
  const most = indicator.unit === 'share' ? 1 : Math.max(...values, 1);
  const width = points.length * (bar + gap) - gap;
  const label = points
    .map(({ month, value }) => {
      const text =
        value === null ? textsOf(lang).management.noValue : valueText(lang, indicator, value);
      return `${monthName(lang, month)}: ${text}`;
    })
    .join('; ');
  return (
    <svg class="trend" role="img" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} stroke="#5a6b7d" />
      {points.map(({ month, value }, index) => {
        const tall = value === null ? 0 : Math.max(1.5, (value / most) * (height - 3));
        return value === null || (value === 0 && indicator.unit !== 'share') ? null : (
          <rect
            key={month}
            x={index * (bar + gap)}
            y={height - 1 - tall}
            width={bar}
            height={tall}
            fill={index === points.length - 1 ? '#123a5e' : '#5b87ab'}
          />
        );
      })}
    </svg>
  );
}
