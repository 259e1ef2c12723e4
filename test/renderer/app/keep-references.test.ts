// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { keepReferences } from '#app/keep-references.ts';

const references = () =>
  [...document.querySelectorAll('.kept-references path')].map((path) => path.getAttribute('fill'));
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => document.body.replaceChildren());

test('an id that a picture referred to is referred to once, and still when the picture has gone', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = '<svg><path fill="url(#first)"></path><path fill="red"></path></svg>';
  keepReferences(root);
  for (let slide = 0; slide < 3; slide += 1) {
    root.innerHTML = '<svg><g clip-path="url(#edge)" mask="url(#gaps)"></g></svg>';
    await settled();
    root.replaceChildren();
    await settled();
  }
  expect(references()).toEqual(['url(#first)', 'url(#edge)', 'url(#gaps)']);
});
