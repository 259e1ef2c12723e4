import type { Group, LanguageTag } from '#contract/model.ts';
import { alike } from './same-name.ts';

/** Where items go whose group the practice does not know. */
export const spareGroup = 'more';
/** Where exercises go that name no group. */
export const exerciseGroup = 'follow-along';

/** In the language that they are written in: in another the practice names the group itself, as any of its own. */
const english = 'en' as LanguageTag;
const spare: readonly Group[] = [
  { id: exerciseGroup, titles: { [english]: 'Follow along' } },
  { id: spareGroup, titles: { [english]: 'More' } },
];

/** The practice's groups, and the two that always exist, in display order. */
export function withSpareGroups(groups: readonly Group[]): readonly Group[] {
  return [...groups, ...spare.filter(({ id }) => !groups.some((group) => group.id === id))];
}

/** The group that is meant by its id or by one of its titles, in letters of either case. Undefined where there is none such. */
export function groupMeant(typed: string, groups: readonly Group[]): string | undefined {
  const meant = alike(typed);
  const found =
    groups.find(({ id }) => id === typed) ??
    groups.find(({ id, titles }) => [id, ...Object.values(titles)].some((name) => alike(name) === meant));
  return found?.id;
}
