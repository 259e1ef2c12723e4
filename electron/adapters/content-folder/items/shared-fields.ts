import { z } from 'zod';
import {
  date,
  group,
  line,
  listOrOne,
  nameList,
  oneOf,
  wholeNumber,
  words,
} from '#adapters/content-folder/settings/fields.ts';
import type { LocalDate, ReviewDates, Source } from '#contract/model.ts';
import type { DateWindow } from '#core/content/release.ts';

/** What a reader meets, in each language. */
export const textFields = {
  title: line(200),
  answer: line(600),
  guideline_note: line(2_000).optional(),
};

/** What a text rests on: each part by its name, or all of it in one line, as it would stand under an article. */
const source = z.preprocess(
  (typed) => (typeof typed === 'string' ? (linkOf(typed) ?? { title: typed }) : typed),
  group({
    title: line(400).optional(),
    by: words(200).optional(),
    year: words(60).optional(), // also `2006a`, `in press`
    url: words(500).optional(),
  }),
);

/** `[NICE](https://nice.org.uk)`, as web pages are noted. */
function linkOf(typed: string): { readonly title: string; readonly url: string } | undefined {
  const [, title, url] = /^\s*\[([^[\]]+)\]\((https?:\/\/[^\s()]+)\)\s*$/i.exec(typed) ?? [];
  return title === undefined || url === undefined ? undefined : { title, url };
}

/** Who stands for the words. */
export const reviewFields = {
  last_reviewed: date.optional(),
  next_review: date.optional(),
  reviewed_by: words(200).optional(),
  sources: listOrOne(source).default([]),
};

/** What topics and exercises share, in the practice's first language only. */
export const itemFields = {
  order: wholeNumber(-1_000_000, 1_000_000, 60).default(1000), // after those that have one
  group: words(120).optional(),
  related: nameList(words(120)).default([]),
  motif: words(60).optional(),
  picture: words(200).optional(),
  clip: words(200).optional(),
  from: date.optional(),
  to: date.optional(),
  status: oneOf(['draft', 'published', 'retired']).default('published'),
  ...reviewFields,
};

type ReviewSettings = z.output<z.ZodObject<typeof reviewFields>>;

export function reviewDatesOf(settings: ReviewSettings): ReviewDates {
  return {
    lastReviewed: dateOf(settings.last_reviewed),
    nextReview: dateOf(settings.next_review),
    reviewedBy: settings.reviewed_by ?? null,
  };
}

/** Those that say anything. One without a title is called by whom or from where it is. */
export function sourcesOf({ sources }: ReviewSettings): readonly Source[] {
  return sources.flatMap(({ title, by, year, url }) => {
    const name = title ?? by ?? url ?? year;
    if (name === undefined) return [];
    const shown = (words: string | undefined) => (words === undefined || words === name ? null : words);
    return {
      title: name,
      by: shown(by),
      year: yearOf(shown(year)),
      url: url ?? null,
    };
  });
}

function yearOf(typed: string | null): Source['year'] {
  return typed !== null && /^\d{4}$/.test(typed) ? Number(typed) : typed;
}

export function windowOf(settings: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): DateWindow {
  return { from: dateOf(settings.from), to: dateOf(settings.to) };
}

function dateOf(text: string | undefined): LocalDate | null {
  return (text as LocalDate | undefined) ?? null; // the schema let only dates through
}

/** What the practice's own text of a topic or an exercise holds at least. */
export type OwnSettings = z.output<z.ZodObject<typeof textFields & typeof itemFields>>;
