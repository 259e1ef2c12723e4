import type { ReactNode } from 'react';
import { type Fault, type KioskApi, longestFaultMessage } from '#contract/api.ts';
import { ClipFaults } from '#ui/clip.tsx';
import { CrashBoundary } from './crash-boundary.tsx';

/** What may fail: whatever does is reported, and a crash is told to `onCrash`. `where` names what is drawn. */
export function Guarded(props: {
  readonly api: Pick<KioskApi, 'reportFault'>;
  readonly where: string;
  readonly onCrash: () => void;
  readonly children: ReactNode;
}) {
  const report = (fault: Fault) => {
    props.api.reportFault(fault).catch(() => undefined); // must never be what keeps the loop from coming back
  };
  return (
    <ClipFaults value={(path) => report({ kind: 'clip', path })}>
      <CrashBoundary
        onCrash={(fault) => {
          report({ kind: 'crash', where: props.where, message: fault.slice(0, longestFaultMessage) });
          props.onCrash();
        }}
      >
        {props.children}
      </CrashBoundary>
    </ClipFaults>
  );
}
