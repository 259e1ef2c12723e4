import { z } from 'zod';
import { quoteOf } from '#adapters/content-folder/settings/read-settings.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { ItemFolder, ItemText } from './item-texts.ts';
import { itemFields, type OwnSettings } from './shared-fields.ts';

type Unread<Fields> = { readonly [Key in keyof Fields]: z.ZodOptional<z.ZodUnknown> };

/** Fields that a translation may repeat: whoever translates begins with a copy of the text. What they say counts there. */
export function unread<Fields extends object>(fields: Fields): Unread<Fields> {
  const names = Object.keys(fields) as (keyof Fields)[]; // its own names
  return Object.fromEntries(names.map((name) => [name, z.unknown().optional()])) as Unread<Fields>;
}

/** Says what a translation sets otherwise than the text in the first language, which is the one that counts. */
export function reportSharedSettings(
  { file, settings, lineOf }: ItemText<unknown>,
  own: OwnSettings,
  first: LanguageTag,
  { report }: Pick<ItemFolder, 'report'>,
): void {
  const typed = settings as Readonly<Partial<Record<string, unknown>>>; // every schema makes an object
  const other = Object.entries(itemFields).filter(
    ([key, field]) =>
      typed[key] !== undefined && !isSame(field.safeParse(typed[key]), own[key as keyof typeof itemFields]),
  );
  const keys = other.map(([key]) => key);
  const [line] = keys.map((key) => lineOf([key])).sort((one, two) => one - two);
  if (line === undefined) return;
  const words = keys.map((key) => quoteOf(typed[key])).join(' … ');
  report({ code: 'settings-shared', file, line, keys, right: `index.${first}.md`, words });
}

function isSame(read: z.ZodSafeParseResult<unknown>, own: unknown): boolean {
  return read.success && JSON.stringify(read.data) === JSON.stringify(own);
}
