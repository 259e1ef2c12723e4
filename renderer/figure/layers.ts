/** Where a limb is drawn: behind the trunk, before it, or before the other leg as well. */
export type Layer = 'behind' | 'before' | 'over';

/** The name of a part in a layer. */
export function inLayer(part: string, layer: Layer): string {
  return layer === 'behind' ? part : `${part}-${layer}`;
}
