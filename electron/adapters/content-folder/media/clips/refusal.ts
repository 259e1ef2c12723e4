import type { ClipFault } from './inspected-clip.ts';

/** Ends the reading of a clip that cannot be used; caught where the reading began. */
export class ClipRefused extends Error {
  override readonly name = 'ClipRefused';
  readonly fault: ClipFault;

  constructor(fault: ClipFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
