import { type ReactNode, useRef } from 'react';
import { type Steps, useFit } from './use-fit.ts';

/** A box of a size of its own whose words are set as large as they fit; they size themselves by `--fit`. */
export function Fit(props: {
  readonly as?: 'div' | 'section' | 'nav' | 'p' | 'h1';
  readonly className: string;
  readonly steps: Steps;
  /** Changes with the words. */
  readonly words: string;
  readonly children: ReactNode;
}) {
  const { as: Element = 'div', className, steps, words, children } = props;
  const box = useRef<never>(null); // of whichever element it is
  useFit(box, { steps, key: words });
  return (
    <Element ref={box} className={className}>
      {children}
    </Element>
  );
}
