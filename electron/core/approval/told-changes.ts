import type { LocalDate } from '#contract/model.ts';
import type { ApprovalStore } from './ports.ts';
import { type WallChange, wallChanges } from './wall-changes.ts';

/** What changed on the wall in a time, for people. */
export interface ToldChanges {
  /** The first day that is known, where that is later than the time begins. */
  readonly since: LocalDate | null;
  readonly changes: readonly ToldChange[];
}

export interface ToldChange extends Pick<WallChange, 'kind' | 'days'> {
  readonly title: string;
}

/** Null where nobody noted what was on the wall. Throws a `KioskError` while it cannot be looked up. */
export function toldChanges(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  store: Pick<ApprovalStore, 'views' | 'texts'>,
): ToldChanges | null {
  const views = store.views(from, to);
  const [first] = views;
  if (first === undefined) return null;
  const changes = wallChanges(views);
  const texts = store.texts(changes.flatMap(({ hash }) => hash ?? []));
  return {
    since: first.date > from ? first.date : null,
    changes: changes.map(({ kind, days, item, hash, text }) => ({
      kind,
      days,
      title: text ?? texts.get(hash ?? '')?.title ?? item.id,
    })),
  };
}
