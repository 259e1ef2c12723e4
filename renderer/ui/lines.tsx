import { Fragment } from 'react';

/** Words in the lines in which they were typed. */
export function Lines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
    <Fragment key={i}>
      {i > 0 && <br />}
      {line}
    </Fragment>
  ));
}
