import type { Ask } from '#client/screen-client.ts';
import type { SettingsState } from '#contract/staff-settings.ts';

/** What a page needs that sets one thing, while setting up or later. */
export interface EditorProps {
  readonly ask: Ask;
  readonly state: SettingsState;
  /** It is set. */
  readonly onDone: () => void;
  readonly onBack?: (() => void) | undefined;
  /** While setting up: this is left for another time. */
  readonly onLater?: (() => void) | undefined;
}
