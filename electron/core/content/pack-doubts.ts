import type { Manifest } from './manifest.ts';
import type { PackReading } from './pack-reading.ts';
import type { Problem } from './problems.ts';

/** What makes a mistake likelier than a wish. */
export function doubtAbout(reading: PackReading, previous: Manifest): Problem | undefined {
  if (hasLostAll(reading, previous)) return { code: 'folder-emptied' };
  const language = languageGone(reading, previous);
  if (language !== undefined) return { code: 'kind-gone', of: 'language', language };
  const before = previous.content.practice.practice;
  const now = reading.practice.kind === 'good' ? reading.practice.value.practice : before;
  const isOther = before.phone !== null && before.phone !== now.phone && before.name !== now.name;
  return isOther ? { code: 'folder-replaced', file: 'practice.yaml', practice: now.name } : undefined;
}

function hasLostAll(reading: PackReading, previous: Manifest): boolean {
  const known = [...previous.content.topics, ...previous.content.exercises];
  const seen = [...reading.topics, ...reading.exercises];
  if (reading.hidden.length > 0) return false;
  return known.length > 0 && !known.some((item) => seen.some(({ id }) => id === item.card.id));
}

/** A language in which the wall had items and the folder has none. */
function languageGone(reading: PackReading, { content }: Manifest): string | undefined {
  const cards = [...reading.topics, ...reading.exercises].flatMap(({ reading: item }) =>
    item.kind === 'good' && item.value.kind === 'published' ? [item.value.item.card] : [],
  );
  const isUnsure = reading.hidden.length > 0 || cards.length === 0;
  const now = new Set(cards.flatMap(({ texts }) => Object.keys(texts)));
  const before = [...content.topics, ...content.exercises].flatMap(({ card }) => Object.keys(card.texts));
  return isUnsure ? undefined : before.find((language) => !now.has(language));
}

/** Kinds of which the wall had some and the folder has none: they stay until a person says that it is right. */
export function kindsGone(reading: PackReading, { content }: Manifest): readonly GoneKind[] {
  const isGone: Readonly<Record<GoneKind, boolean>> = {
    topic: content.topics.length > 0 && reading.topics.length === 0,
    exercise: content.exercises.length > 0 && reading.exercises.length === 0,
    notice: content.notices.length > 0 && hasNoNotices(reading),
  };
  return goneKinds.filter((kind) => isGone[kind] && !reading.hidden.some((one) => one === kind));
}

const goneKinds = ['topic', 'exercise', 'notice'] as const;
type GoneKind = (typeof goneKinds)[number];

function hasNoNotices({ notices }: PackReading): boolean {
  return notices.kind === 'absent' || (notices.kind === 'good' && notices.value.length === 0);
}
