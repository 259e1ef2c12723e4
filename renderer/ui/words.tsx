import { Fragment, type ReactNode } from 'react';
import { breakPlaces, endlessRuns } from './break-places.ts';
import './words.css';

/**
 * An author's words of any length. What has no blank gets places to break: the runtime shapes it again for each of its
 * lines, so that 10,000 letters took a second of the page, and 50,000, as a pasted picture has, counted as a frozen screen.
 */
export function Words({ text }: { readonly text: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
  return text.split(endlessRuns).map((part, i) => (i % 2 === 0 ? part : <Run key={i} run={part} />));
}

function Run({ run }: { readonly run: string }) {
  const pieces = breakPlaces(run).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
  return <InLine>{pieces}</InLine>;
}

/**
 * What stands in one line after the other. Of more than 200 parts each 200 begin a line of their own: the runtime paints
 * all parts of a paragraph for each of its pages, which for 10,000 took longer than a screen may be silent.
 */
export function InLine({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length <= mostParts) return children;
  return Array.from({ length: Math.ceil(children.length / mostParts) }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <span key={i} className="in-line">
      {children.slice(i * mostParts, (i + 1) * mostParts)}
    </span>
  ));
}

const mostParts = 200;
