import { randomInt } from 'node:crypto';

/** The check digit of nine digits (Luhn). */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * A new invented personal number of an adult, twelve digits. Birth numbers 980–999 are given to
 * nobody, so it belongs to nobody.
 */
export function inventedPersonalNumber(): string {
  const year = 1940 + randomInt(60);
  const month = String(1 + randomInt(12)).padStart(2, '0');
  const day = String(1 + randomInt(28)).padStart(2, '0');
  const nine = `${String(year).slice(2)}${month}${day}${980 + randomInt(20)}`;
  return `${String(year).slice(0, 2)}${nine}${checkDigit(nine)}`;
}
