// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePageMemory } from '#app/use-page-memory.ts';
import type { ItemId } from '#contract/model.ts';

test('pages are kept on the way back, from the first on in what is opened anew, and gone with the visit', () => {
  const { result, rerender } = renderHook(({ hasVisit }) => usePageMemory(hasVisit), {
    initialProps: { hasVisit: true },
  });
  const { turned, beginAnew } = result.current;
  for (const key of ['home', 'ice', 'heat', 'done']) turned.set(key, 2);
  beginAnew({ kind: 'home' });
  beginAnew({ kind: 'topic', id: 'ice' as ItemId });
  rerender({ hasVisit: true });
  expect([...result.current.turned.keys()]).toEqual(['home', 'heat', 'done']);
  beginAnew({ kind: 'exercise', id: 'walking' as ItemId });
  expect(turned.has('done')).toBe(false);
  rerender({ hasVisit: false });
  expect(result.current.turned.size).toBe(0);
});
