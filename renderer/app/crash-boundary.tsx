import { Component, type ReactNode } from 'react';

const patienceMs = 5_000; // before the loop is tried again

interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** Called once for each crash, with its stack; of that the shell writes down kind and places, no words. */
  readonly onCrash: (fault: string) => void;
}

/** A crash of a feature shows the loop again, never a stack. If the loop itself crashes the paper stays calm for a while. */
export class CrashBoundary extends Component<
  CrashBoundaryProps,
  { readonly crashes: number; readonly isDown: boolean }
> {
  override state = { crashes: 0, isDown: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { isDown: true };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.onCrash(cause instanceof Error ? (cause.stack ?? cause.name) : 'Unknown fault');
    const isFirst = this.state.crashes === 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ isDown: false, crashes: 0 }), isFirst ? 0 : patienceMs);
    this.setState({ crashes: this.state.crashes + 1 });
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactNode {
    return this.state.isDown ? <main /> : this.props.children;
  }
}
