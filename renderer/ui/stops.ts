/** Where the focus can go, in the order of the page. */
export function stopsIn(root: Element): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button:enabled, [tabindex="0"]')].filter(
    (element) => element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true }),
  );
}
