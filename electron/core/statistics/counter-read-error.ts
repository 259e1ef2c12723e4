/** Why the counters cannot be read, for whoever asked for them. */
export type CounterReadFault = 'missing' | 'damaged' | 'newer' | 'locked' | 'unreadable';

/** Rejected by a `CounterReader`. */
export class CounterReadError extends Error {
  override readonly name = 'CounterReadError';
  readonly fault: CounterReadFault;

  constructor(fault: CounterReadFault, options?: { readonly cause?: unknown }) {
    super(fault, options);
    this.fault = fault;
  }
}
