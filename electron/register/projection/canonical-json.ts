// Tells by its text alone that JSON is what this app writes of a value that the model takes: a tenth of the time of parsing it and holding
// the value to its schema, and most of what a colleague sends is of that kind. What isn't recognised here may still be a value: it is parsed.

/* oxlint-disable eslint/no-underscore-dangle -- `_zod` is where a schema tells others what it checks */

import * as z from 'zod';

/** An expression for some of the JSON that a schema takes, and how long the whole text may be for every text in it to be short enough. */
interface Form {
  readonly pattern: string;
  readonly longest: number;
}

const noLimit = Number.MAX_SAFE_INTEGER;
/** The letters of so short a text are counted: it mustn't keep the whole that it stands in as short. */
const mostCounted = 100;
const isOf = (pattern: string): Form => ({ pattern, longest: noLimit });

/** Characters that stand in JSON as they are; one beyond the first plane may be half of a pair. */
const plain = String.raw`[^"\\\u0000-\u001f\ud800-\udfff]`;
/** A pattern of digits, points and minus signs only, which can't reach beyond the quotation mark. */
const ofDigits = /^\^((?:-|\\d|\\\.|\?|\{\d+(?:,\d+)?\}|\((?!\?)|\))+)\$$/u;
const safeInteger = String.raw`(?:0|-?[1-9]\d{0,14})`;
const plainKey = /^[A-Za-z]\w*$/u;

function literally(value: unknown): Form | undefined {
  const json = JSON.stringify(value);
  return json === undefined ? undefined : isOf(json.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
}

function oneOfThese(forms: readonly (Form | undefined)[]): Form | undefined {
  const known = forms.filter((form) => form !== undefined);
  if (known.length === 0) return undefined;
  return {
    pattern: `(?:${known.map(({ pattern }) => pattern).join('|')})`,
    longest: Math.min(...known.map(({ longest }) => longest)),
  };
}

function text(checks: readonly z.core.$ZodCheck[]): Form | undefined {
  let longest = noLimit;
  let least = 0;
  let digits: string | undefined;
  for (const check of checks) {
    if (check instanceof z.core.$ZodCheckMaxLength) longest = Math.min(longest, check._zod.def.maximum);
    else if (check instanceof z.core.$ZodCheckMinLength) least = Math.max(least, check._zod.def.minimum);
    else if (check instanceof z.core.$ZodCheckRegex && digits === undefined) {
      const { pattern } = check._zod.def;
      digits = pattern.flags === '' ? ofDigits.exec(pattern.source)?.[1] : undefined;
      if (digits === undefined) return undefined;
    } else return undefined;
  }
  if (digits !== undefined)
    return least === 0 ? { pattern: `"${digits.replaceAll('(', '(?:')}"`, longest } : undefined;
  if (least > 1) return undefined;
  if (longest <= mostCounted) return isOf(`"${plain}{${least},${longest}}"`);
  return { pattern: `"${plain}${least === 1 ? '+' : '*'}"`, longest };
}

function object({ def: { shape } }: z.ZodObject): Form | undefined {
  let pattern = '';
  let longest = noLimit;
  for (const [key, schema] of Object.entries(shape)) {
    const isOptional = schema instanceof z.ZodOptional;
    const form = formOf(isOptional ? schema.def.innerType : schema);
    const isFirst = pattern === '';
    if (form === undefined || !plainKey.test(key) || (isFirst && isOptional)) return undefined;
    const part = `${isFirst ? '' : ','}"${key}":${form.pattern}`;
    pattern += isOptional ? `(?:${part})?` : part;
    longest = Math.min(longest, form.longest);
  }
  return { pattern: String.raw`\{${pattern}\}`, longest };
}

/** Undefined where the text can't tell. Whatever a schema checks beyond what is looked at here makes it so. */
function formOf(schema: z.core.$ZodType): Form | undefined {
  const checks = schema._zod.def.checks ?? [];
  if (schema instanceof z.ZodString) return text(checks);
  if (checks.length > 0) return undefined;
  if (schema instanceof z.ZodObject) return object(schema);
  if (schema instanceof z.ZodDefault) return formOf(schema.def.innerType);
  if (schema instanceof z.ZodNullable) return oneOfThese([isOf('null'), formOf(schema.def.innerType)]);
  if (schema instanceof z.ZodBoolean) return isOf('(?:true|false)');
  if (schema instanceof z.ZodNumberFormat)
    return schema._zod.def.format === 'safeint' ? isOf(safeInteger) : undefined;
  if (schema instanceof z.ZodLiteral) return oneOfThese(schema.def.values.map(literally));
  if (schema instanceof z.ZodEnum) return oneOfThese(schema.options.map(literally));
  if (schema instanceof z.ZodXor) return undefined;
  if (schema instanceof z.ZodUnion) return oneOfThese(schema.def.options.map(formOf));
  return undefined;
}

/**
 * Whether JSON is, to the letter, what `JSON.stringify` makes of a value that the schema takes. False also where that can't be told without
 * parsing it.
 */
type IsCanonical = (json: string) => boolean;

const neverKnown: IsCanonical = () => false;

function canonicalJsonOf(schema: z.ZodType): IsCanonical {
  const form = formOf(schema);
  if (form === undefined) return neverKnown;
  const whole = new RegExp(`^${form.pattern}$`); // by UTF-16 unit, as lengths are counted
  return (json) => json.length <= form.longest && whole.test(json);
}

const made = new WeakMap<z.ZodType, IsCanonical>();

/** Made once for each schema. */
export function isCanonicalIn(schema: z.ZodType): IsCanonical {
  const known = made.get(schema) ?? canonicalJsonOf(schema);
  made.set(schema, known);
  return known;
}
