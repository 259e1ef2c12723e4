import * as z from 'zod/mini';
import {
  type KioskApi,
  longestDwellS,
  longestFaultMessage,
  type Method,
  maxViewsPerBatch,
  mostItemsOfVisit,
} from './api.ts';
import { type Answer, KioskError } from './errors.ts';
import { date, item, text, whole } from './shapes.ts';
import { staffCommand } from './staff-checks.ts';

/**
 * The host's side of the contract: what arguments are let in. Kept apart so that the screen does not load a validator;
 * zod's small form, because shell and service load it before the first slide.
 */

const count = z.int().check(z.gte(0));

const hour = z.strictObject({ date, hour: whole(0, 23) });
const viewed = {
  hour,
  item,
  surface: z.enum(['loop', 'home', 'related', 'bar']),
  language: text(1, 35),
};

const comfort = z.enum(['larger-text', 'more-contrast', 'less-motion', 'low-reach']);

const view = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shown'), ...viewed }),
  z.strictObject({ kind: z.literal('opened'), ...viewed }),
  z.strictObject({
    kind: z.literal('closed'),
    ...viewed,
    dwellS: z.number().check(z.gte(0), z.lte(longestDwellS)),
    isRead: z.boolean(),
    isFinished: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('taken'), ...viewed }),
  z.strictObject({
    kind: z.literal('visit-ended'),
    hour,
    items: whole(0, mostItemsOfVisit),
    comforts: z.array(comfort).check(z.maxLength(comfort.options.length)),
  }),
  z.strictObject({ kind: z.literal('lit'), hour, minutes: whole(1, 60) }),
]);

const batch = z.strictObject({
  run: text(8, 64),
  sequence: z.int().check(z.gte(1)),
  views: z.array(view).check(z.maxLength(maxViewsPerBatch)),
});

const heartbeat = z.strictObject({ slides: count, shows: z.enum(['screen', 'nothing', 'night', 'wait']) });
const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crash'), where: text(0, 100), message: text(0, longestFaultMessage) }),
  z.strictObject({ kind: z.literal('clip'), path: text(0, 2_000) }),
  z.strictObject({ kind: z.literal('views-refused') }),
]);

const rows = {
  getSnapshot: z.tuple([]),
  recordViews: z.tuple([batch]),
  runStaffCommand: z.tuple([staffCommand]),
  heartbeat: z.tuple([heartbeat]),
  reportFault: z.tuple([fault]),
} as const satisfies { readonly [M in Method]: z.ZodMiniType };

/** One row for each method. A row that lets in more or less than its method takes does not compile. */
const requestChecks: { readonly [M in Method]: Row<M> } = rows;

type Row<M extends Method> =
  IsSame<Sent<z.output<(typeof rows)[M]>>, Sent<Parameters<KioskApi[M]>>> extends true
    ? z.ZodMiniType
    : never;

/** A value as it travels: brands and `readonly` are for the compiler alone. */
type Sent<T> = T extends { readonly __brand: string }
  ? string
  : T extends object
    ? { -readonly [K in keyof T]: Sent<T[K]> }
    : T;

/** Told apart to the last optional field, which assigning one to the other would not do. */
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True if the host may be called so. Unknown methods and wrong arguments are not. */
export function isAllowedCall(method: unknown, args: unknown): method is Method {
  return (
    typeof method === 'string' &&
    Object.hasOwn(requestChecks, method) &&
    z.safeParse(requestChecks[method as Method], args).success
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
