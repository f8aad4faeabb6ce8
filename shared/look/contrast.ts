// How well one colour is read on another (WCAG 2.2, "contrast ratio"), and the nearest shade of a colour that is read well enough.

/** What text needs, and what a rule or an area needs (WCAG 2.2, 1.4.3 and 1.4.11). */
export const leastContrast = { text: 4.5, rule: 3 } as const;

const sixDigits = /^#[\dA-F]{6}$/u;

/** "#1f5fa8", "1F5FA8" and "#15A" as "#1F5FA8"; undefined for what isn't a colour. */
export function colourOf(words: string): string | undefined {
  const digits = words.trim().replace(/^#/u, '').toUpperCase();
  const six = digits.length === 3 ? Array.from(digits, (each) => each + each).join('') : digits;
  const colour = `#${six}`;
  return sixDigits.test(colour) ? colour : undefined;
}

function partsOf(colour: string): readonly [number, number, number] {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1, of a colour on itself, to 21, of black on white. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function darker(colour: string, share: number): string {
  const parts = partsOf(colour).map((part) => Math.floor(part * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The colour itself where it is read well enough on this background; otherwise its nearest shade that is, of the same hue. */
export function readableShade(colour: string, background: string, least: number): string {
  for (let hundredths = 100; hundredths > 0; hundredths -= 1) {
    const shade = darker(colour, hundredths / 100);
    if (contrastOf(shade, background) >= least) return shade;
  }
  return '#000000';
}
