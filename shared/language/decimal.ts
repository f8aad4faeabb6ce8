// Exact decimal arithmetic on digits: what a float would get wrong in the last place. Rounding is half away from zero.

interface Parts {
  /** The digits without the point. */
  readonly units: bigint;
  /** How many of them come after the point. */
  readonly scale: number;
}

function parts(decimal: string): Parts {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function text({ units, scale }: Parts): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/u, '');
  const sign = units < 0n ? '-' : '';
  return `${sign}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

function scaled({ units, scale }: Parts, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}

/** Two whole numbers of this many characters, and their sum, are exact as floats. */
const shortNumber = 14;

export function addDecimals(a: string, b: string): string {
  if (a.length <= shortNumber && b.length <= shortNumber && !a.includes('.') && !b.includes('.'))
    return String(Number(a) + Number(b));
  const [left, right] = [parts(a), parts(b)];
  const scale = Math.max(left.scale, right.scale);
  return text({ units: scaled(left, scale) + scaled(right, scale), scale });
}

/** Negative when a is less, zero when equal, positive when more. */
export function compareDecimals(a: string, b: string): number {
  // Of so few digits, no two numbers are the same as floats, and none changes places.
  if (a.length <= shortNumber && b.length <= shortNumber) {
    const difference = Number(a) - Number(b);
    return difference < 0 ? -1 : Number(difference > 0);
  }
  const [left, right] = [parts(a), parts(b)];
  const scale = Math.max(left.scale, right.scale);
  const difference = scaled(left, scale) - scaled(right, scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** As numbers are written here: without a zero that could go. */
const shortest = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

export function multiplyDecimals(a: string, b: string): string {
  if (b === '1' && shortest.test(a)) return a;
  const [left, right] = [parts(a), parts(b)];
  return text({ units: left.units * right.units, scale: left.scale + right.scale });
}

function divideRounding(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}

export function roundDecimal(decimal: string, places: number): string {
  const value = parts(decimal);
  if (value.scale <= places) return text(value);
  return text({ units: divideRounding(value.units, 10n ** BigInt(value.scale - places)), scale: places });
}

/** How many digits a decimal has after its point. */
export function placesOf(decimal: string): number {
  return parts(decimal).scale;
}

/** a / b × 100 to so many places: 25 of 46 is "54". Undefined when b is zero. */
export function percentageOf(a: string, b: string, places: number): string | undefined {
  const [top, bottom] = [parts(a), parts(b)];
  if (bottom.units === 0n) return undefined;
  const scale = Math.max(top.scale, bottom.scale);
  const dividend = scaled(top, scale) * 10n ** BigInt(places + 2);
  return text({ units: divideRounding(dividend, scaled(bottom, scale)), scale: places });
}

function withCommas(whole: string): string {
  if (whole.length <= 3) return whole;
  if (whole.length <= 6) return `${whole.slice(0, -3)},${whole.slice(-3)}`;
  return whole.replaceAll(/\B(?=(\d{3})+$)/gu, ',');
}

/** Thousands separated by commas and a real minus: "−1,234.5". */
export function grouped(decimal: string): string {
  if (decimal.length <= 3 && !decimal.startsWith('-')) return decimal;
  const isNegative = decimal.startsWith('-');
  const point = decimal.indexOf('.');
  const whole = decimal.slice(isNegative ? 1 : 0, point === -1 ? undefined : point);
  const fraction = point === -1 ? '' : decimal.slice(point);
  return `${isNegative ? '−' : ''}${withCommas(whole)}${fraction}`;
}
