import * as z from 'zod/mini';

/** A text of so many characters. */
export const text = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));

/** A whole number, both bounds included. */
export const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** An item, by kind and folder. */
export const item = z.strictObject({
  kind: z.enum(['topic', 'exercise', 'notice', 'help']),
  id: text(1, 120),
});

/** As `2026-11-22`. */
export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
