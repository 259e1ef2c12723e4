import { z } from 'zod';
import { type KioskApi, type Method, maxViewsPerBatch } from './api.ts';
import { type Answer, KioskError } from './errors.ts';

/** The host's side of the contract: what arguments are let in. Kept apart so that the screen does not load a validator. */

const itemId = z.string().min(1).max(120);
const language = z.string().min(1).max(35);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hour = z.strictObject({ date, hour: z.int().min(0).max(23) });
const viewed = {
  hour,
  item: z.strictObject({ kind: z.enum(['topic', 'exercise', 'notice', 'help']), id: itemId }),
  surface: z.enum(['loop', 'home', 'related', 'bar']),
  language,
};

const view = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), ...viewed }),
  z.strictObject({ kind: z.literal('opened'), ...viewed }),
  z.strictObject({
    kind: z.literal('closed'),
    ...viewed,
    dwellS: z.number().min(0).max(86_400), // a day
    isRead: z.boolean(),
    isFinished: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('visit-ended'), hour, items: z.int().min(0).max(1000) }),
  z.strictObject({ kind: z.literal('lit'), hour, minutes: z.int().min(1).max(60) }),
]);

const batch = z.strictObject({
  run: z.string().min(8).max(64),
  sequence: z.int().min(1),
  views: z.array(view).max(maxViewsPerBatch),
});

const staffCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('describe-content') }),
  z.strictObject({ kind: z.literal('check-folder-now') }),
  z.strictObject({ kind: z.literal('preview-change') }),
  z.strictObject({ kind: z.literal('undo-last-change') }),
  z.strictObject({ kind: z.literal('accept-folder') }),
  z.strictObject({ kind: z.literal('list-releases') }),
  z.strictObject({ kind: z.literal('take-from-stick'), stick: z.string().min(1).max(500) }),
  z.strictObject({ kind: z.literal('export-counters'), from: date, to: date }),
]);

const beat = z.strictObject({ slides: z.int().min(0) });
const fault = z.strictObject({ where: z.string().max(100), message: z.string().max(2000) });

/** One row for each method: a missing row does not compile. */
const requestChecks: { readonly [M in Method]: z.ZodType } = {
  getSnapshot: z.tuple([]),
  recordViews: z.tuple([batch]),
  runStaffCommand: z.tuple([staffCommand]),
  beat: z.tuple([beat]),
  reportFault: z.tuple([fault]),
};

/** True if the host may be called so. Unknown methods and wrong arguments are not. */
export function isAllowedCall(method: unknown, args: unknown): method is Method {
  return (
    typeof method === 'string' &&
    Object.hasOwn(requestChecks, method) &&
    requestChecks[method as Method].safeParse(args).success
  );
}

/** The one door of a host: checks, calls, and turns what was thrown into a code. Never rejects. */
export async function dispatch<M extends Method>(
  api: Pick<KioskApi, M>,
  method: string,
  args: unknown,
  onFault: (cause: unknown) => void,
): Promise<Answer<unknown>> {
  if (!isAllowedCall(method, args) || !Object.hasOwn(api, method)) return { ok: false, code: 'refused' };
  try {
    const call = api[method as M] as (...a: readonly unknown[]) => Promise<unknown>; // args were checked above
    return { ok: true, value: await call(...(args as readonly unknown[])) };
  } catch (cause) {
    if (cause instanceof KioskError) return { ok: false, code: cause.code };
    onFault(cause);
    return { ok: false, code: 'service-away' };
  }
}
