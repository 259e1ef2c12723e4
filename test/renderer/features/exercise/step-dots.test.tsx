// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ExerciseStep } from '#contract/model.ts';
import { StepDots } from '#features/exercise/step-dots.tsx';

afterEach(cleanup);

const named = (name: string) => ({ name }) as ExerciseStep; // `as`: a dot needs no more of it

test('each step has its dot, also where two have the same name', () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const steps = [named('Roll'), named('Rest'), named('Roll'), named('Rest')];
  const { container, rerender } = render(<StepDots steps={steps} now={0} />);
  rerender(<StepDots steps={steps} now={2} />);
  const dots = [...container.querySelectorAll('li')].map((dot) => dot.dataset.is);
  expect(dots).toEqual(['done', 'done', 'now', 'next']);
  expect(complaints).not.toHaveBeenCalled();
});
