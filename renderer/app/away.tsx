import { useLayoutEffect } from 'react';
import type { ScreenProps } from './screen-props.ts';

/** Says that what was opened cannot be shown: the home screen comes instead. */
export function Away({ send }: Pick<ScreenProps, 'send'>) {
  useLayoutEffect(() => send({ kind: 'away' }), [send]);
  return <main />;
}
