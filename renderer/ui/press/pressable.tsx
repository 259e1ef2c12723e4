import type { ComponentProps } from 'react';
import { type PressOptions, usePress } from './use-press.ts';

/**
 * A button as every control of the screen is one. It acts when the finger that pressed it lifts inside it, or within
 * 15 mm of where it came down; sliding off cancels. `[data-pressed]` is its look meanwhile.
 */
export function Pressable<T = void>({
  onPress,
  grab,
  onSwipe,
  ...rest
}: PressOptions<T> & Omit<ComponentProps<'button'>, 'ref' | 'type'>) {
  const press = usePress({ onPress, grab, onSwipe });
  return <button type="button" {...rest} {...press} />;
}
