import type { ReactNode } from 'react';
import { PlayerMemory } from '#features/exercise/player-memory.ts';
import { PageMemory } from '#ui/pages/page-memory.ts';
import type { PageMemories } from './use-page-memory.ts';

/** Gives what is drawn inside the memory of where this visitor was. */
export function Remembered(props: { readonly pages: PageMemories; readonly children: ReactNode }) {
  return (
    <PageMemory value={props.pages.turned}>
      <PlayerMemory value={props.pages.players}>{props.children}</PlayerMemory>
    </PageMemory>
  );
}
