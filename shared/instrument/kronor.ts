/** Whole öre as kronor the way they are typed: 123450 is "1 234,50", 840000 is "8 400". */
export function formatKronor(ore: number): string {
  const whole = Math.trunc(Math.abs(ore) / 100);
  const rest = Math.abs(ore) % 100;
  const digits = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
  const tail = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${ore < 0 ? '-' : ''}${digits}${tail}`;
}
