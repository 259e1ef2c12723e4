import type { LanguageTag } from '#contract/model.ts';
import type { Release } from './release.ts';
import { stableJson } from './stable-json.ts';

/** What a release changed, by the titles that people know. */
export interface ReleaseChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** `practice.yaml` says something else. Releases of earlier versions have a title for it in `changed`. */
  readonly isPracticeChanged?: true;
}

/** Compares a release with the one before it. Without one, everything is new. */
export function changesBetween(before: Release | undefined, now: Release): ReleaseChanges {
  const old = before === undefined ? new Map<string, Entry>() : entriesOf(before);
  const fresh = entriesOf(now);
  const titles = (entries: Iterable<Entry>) => [...entries].map((entry) => entry.title);
  return {
    added: titles([...fresh].filter(([key]) => !old.has(key)).map(([, entry]) => entry)),
    changed: titles(
      [...fresh]
        .filter(([key, entry]) => old.has(key) && old.get(key)?.look !== entry.look)
        .map(([, entry]) => entry),
    ),
    gone: titles([...old].filter(([key]) => !fresh.has(key)).map(([, entry]) => entry)),
    ...(before !== undefined && isOther(before.content.practice, now.content.practice) && isPracticeChanged),
  };
}

/** How many entries that is, the settings among them. */
export function countsOf({ added, changed, gone, isPracticeChanged }: ReleaseChanges) {
  return {
    added: added.length,
    changed: changed.length + (isPracticeChanged === true ? 1 : 0),
    gone: gone.length,
  };
}

const isPracticeChanged = { isPracticeChanged: true } as const;

function isOther(before: unknown, now: unknown): boolean {
  return stableJson(before) !== stableJson(now);
}

interface Entry {
  readonly title: string;
  /** Differs when anything of the item differs. */
  readonly look: string;
}

function entriesOf({ content, files }: Release): ReadonlyMap<string, Entry> {
  const language = content.practice.practice.languages[0];
  const items = [...content.topics, ...content.exercises].map((item): [string, Entry] => {
    const look = stableJson([item, item.paths.map((path) => files[path]?.object)]);
    return [`${item.card.kind}/${item.card.id}`, { title: titleIn(item.card.texts, language), look }];
  });
  const notices = content.notices.map((notice): [string, Entry] => {
    return [`notice/${notice.id}`, { title: notice.texts[language] ?? '', look: stableJson(notice) }];
  });
  const help: [string, Entry] = [
    'help',
    { title: titleIn(content.help.texts, language), look: stableJson(content.help) },
  ];
  return new Map([...items, ...notices, help]);
}

function titleIn(texts: Readonly<Record<string, { readonly title: string }>>, language: LanguageTag): string {
  return texts[language]?.title ?? '';
}
