/** The part of `pino-roll` that is used; it brings no types of its own. */
declare module 'pino-roll' {
  interface RollOptions {
    readonly file: string;
    readonly extension: string;
    /** Such as `1m`. */
    readonly size: string;
    /** `count` files are kept beside the newest. */
    readonly limit: { readonly count: number; readonly removeOtherLogFiles: boolean };
    readonly mkdir: boolean;
    readonly sync?: boolean;
    /** Of what waits to be written, in characters; what comes on top is dropped. */
    readonly maxLength?: number;
  }

  /** What pino writes to. */
  interface RollStream {
    write(line: string): boolean;
    end(): void;
    on(event: 'error', listener: (cause: Error) => void): this;
  }

  export default function roll(options: RollOptions): Promise<RollStream>;
}
