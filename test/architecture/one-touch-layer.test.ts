import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Complaint, type PlantedProject, plantProject } from './planted-project.ts';

const click = 'export const Planted = () => <p onClick={() => undefined}>x</p>;\n';
const listener = "export const listen = () => document.addEventListener('click', () => undefined);\n";

let project: PlantedProject;
let complaints: readonly Complaint[];
beforeAll(async () => {
  project = await plantProject({
    'renderer/app/planted.tsx': click,
    'renderer/features/help/planted.tsx': click.replace('onClick', 'onPointerUp'),
    'renderer/ui/planted.tsx': click.replace('onClick', 'onTouchEndCapture'),
    'renderer/ui/listener.ts': listener,
    'renderer/ui/press/planted.tsx': click,
    'renderer/ui/press/listener.ts': listener,
  });
  complaints = await project.lint();
});
afterAll(() => project.remove());

test('what can be pressed goes through the touch layer', () => {
  const caught = complaints.filter(({ message }) => message.startsWith('Use Pressable or usePress'));
  expect(caught.map(({ path }) => path).sort()).toEqual([
    'renderer/app/planted.tsx',
    'renderer/features/help/planted.tsx',
    'renderer/ui/listener.ts',
    'renderer/ui/planted.tsx',
  ]);
});
