/** The part of `pino-roll` that is used; it brings no types. Its result is also a stream that pino writes to. */
declare module 'pino-roll' {
  import type { SonicBoom, SonicBoomOpts } from 'sonic-boom';

  interface RollOptions extends Omit<SonicBoomOpts, 'dest'> {
    readonly file: string;
    readonly extension: string;
    /** Such as `1m`. */
    readonly size: string;
    /** `count` files are kept beside the newest. */
    readonly limit: { readonly count: number; readonly removeOtherLogFiles: boolean };
  }

  export default function roll(options: RollOptions): Promise<SonicBoom>;
}
