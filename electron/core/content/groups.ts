import type { Group, LanguageTag } from '#contract/model.ts';

/** Where items go whose group the practice does not know. */
export const spareGroup = 'more';
/** Where exercises go that name no group. */
export const exerciseGroup = 'follow-along';

/** The practice's groups, and the two that always exist, in display order. */
export function withSpareGroups(groups: readonly Group[], language: LanguageTag): readonly Group[] {
  const spare: readonly Group[] = [
    { id: exerciseGroup, titles: { [language]: 'Follow along' } },
    { id: spareGroup, titles: { [language]: 'More' } },
  ];
  return [...groups, ...spare.filter(({ id }) => !groups.some((group) => group.id === id))];
}
