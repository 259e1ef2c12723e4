/** How the receipt's page looks: the wall's paper and ink, on a phone, on a desk and in print. */
export const receiptStyle = `
:root { --paper: #f7f1e6; --ink: #17322e; --soft-ink: #3f524b; --leaf: #1f6f5c; --mist: #e7efe6; --sand: #eadfcb; --sun: #f2b84b; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0 auto; padding: clamp(20px, 6vw, 72px); max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", "Segoe UI", Verdana, "Helvetica Neue", sans-serif; overflow-wrap: anywhere }
header { padding-bottom: 1.5rem }
h1 { margin: 0 0 1.25rem; font: 600 clamp(1.75rem, 6vw, 2.75rem)/1.12 Literata, Georgia, "Times New Roman", serif; text-wrap: balance }
h1 span { display: block; width: fit-content; margin-top: .5rem; padding: .1em .5em .16em; border-radius: .5em; font-size: .7em; background: var(--mist) }
[data-state=needs-you] h1 span { background: var(--sun) }
header p { margin: .2rem 0; color: var(--soft-ink) }
section { margin-top: 2.25rem }
h2 { margin: 0 0 .75rem; font: 600 1.375rem/1.2 Literata, Georgia, "Times New Roman", serif }
ul { margin: 0; padding: 0; list-style: none }
li { padding: .7rem 0; border-top: 1px solid var(--sand) }
li p { margin: .35rem 0; max-width: 38rem }
.needs-you li { margin-bottom: .75rem; padding: 1rem 1.25rem; border: 0; border-radius: 1rem; background: var(--sand) }
.what b { display: block; color: var(--soft-ink); font-size: .9375rem; font-weight: 400 }
.what span { font-weight: 700 }
.needs-you .what span { font-size: 1.125rem; line-height: 1.35 }
li p + p { color: var(--soft-ink) }
.needs-you .todo { margin: .75rem -1.25rem -1rem; padding: .7rem 1.25rem .8rem; border-radius: 0 0 1rem 1rem; background: var(--mist); color: var(--ink) }
.needs-you .todo b { color: var(--leaf) }
.advice .what span { font-weight: 400 }
.advice li { font-size: .9375rem }
@page { margin: 18mm }
@media print {
  body { padding: 0; max-width: none; background: none; color: #000; font-size: 11pt }
  h1 { font-size: 22pt } h2 { font-size: 14pt; break-after: avoid } li { break-inside: avoid }
  h1 span, .needs-you li { border: 1.5pt solid #000; background: none }
  .needs-you .todo { background: none }
  header p, .what b, li p + p { color: #000 }
}
`;
