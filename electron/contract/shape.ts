/** Whether a value that came from another process has a form. Ours, because a validator's own start would delay the first slide. */
export type Shape = (value: unknown) => boolean;

export const text =
  (least: number, most: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;

export const textLike =
  (pattern: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

export const amount =
  (least: number, most: number): Shape =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

export const whole =
  (least: number, most: number = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    Number.isSafeInteger(value) && amount(least, most)(value);

export const flag: Shape = (value) => typeof value === 'boolean';

export const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    typeof value === 'string' && words.includes(value);

export const listOf =
  (part: Shape, most: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && Array.from(value).every(part); // a hole is undefined

/** A list of exactly these. */
export const these =
  (...parts: readonly Shape[]): Shape =>
  (value) =>
    Array.isArray(value) && value.length === parts.length && parts.every((part, at) => part(value[at]));

/** These fields and no others. */
export const fields = (parts: Readonly<Record<string, Shape>>): Shape => {
  const names = Object.keys(parts);
  return (value) =>
    isRecord(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && parts[name]?.(value[name]));
};

/** A record whose `kind` says which other fields it has. */
export const kinds = (parts: Readonly<Record<string, Readonly<Record<string, Shape>>>>): Shape => {
  const shapes = new Map(
    Object.entries(parts).map(([kind, rest]) => [kind, fields({ kind: oneOf(kind), ...rest })]),
  );
  return (value) =>
    isRecord(value) && typeof value.kind === 'string' && (shapes.get(value.kind)?.(value) ?? false);
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
