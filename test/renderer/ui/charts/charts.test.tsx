// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Bars } from '#ui/charts/bars.tsx';
import { Columns } from '#ui/charts/columns.tsx';
import { DataTable } from '#ui/charts/data-table.tsx';
import { Figures } from '#ui/charts/figures.tsx';
import { WeekMap } from '#ui/charts/week-map.tsx';

afterEach(cleanup);

const widths = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((rect) => rect.getAttribute('width'));

const bar = (key: string, amount: number, part: number) => ({
  key,
  name: key,
  amount,
  part,
  written: String(amount),
  heard: `${key}: ${amount}`,
});

test('the longest bar fills its room, and the part that was read is drawn inside it', () => {
  const { container } = render(<Bars bars={[bar('ice', 40, 30), bar('gas', 10, 0)]} />);
  expect(widths(container, '.chart-whole')).toEqual(['100%', '25%']);
  expect(widths(container, '.chart-part')).toEqual(['75%', '0%']);
});

test('bars of nothing are empty, and no number is missing', () => {
  const { container } = render(<Bars bars={[bar('ice', 0, 0)]} />);
  expect(widths(container, '.chart-whole')).toEqual(['0%']);
  expect(container.textContent).toContain('0');
});

test('a bar that leads on is a button with all of it in words', () => {
  const onPress = vi.fn();
  render(<Bars bars={[{ ...bar('ice', 4, 3), onPress }]} />);
  expect(screen.getByRole('button', { name: 'ice: 4' })).toBeTruthy();
});

test('a field of the week is the darker the more, and an hour that was dark has none', () => {
  const { container } = render(
    <WeekMap
      rows={['Mon', 'Tue']}
      columns={['8', '9']}
      fields={[
        { row: 'Mon', column: '8', amount: 2 },
        { row: 'Mon', column: '9', amount: 0 },
        { row: 'Tue', column: '8', amount: 1 },
      ]}
      heard="Most on Mondays at 8."
      scaleWords={['none', '2 an hour']}
    />,
  );
  const fields = [...container.querySelectorAll('svg > .chart-cell')];
  const depths = fields.map((field) => Number(field.getAttribute('fill-opacity')));
  expect(depths).toHaveLength(3);
  expect(depths[0]).toBe(1);
  expect(depths[1]).toBeGreaterThan(0); // lit, and seen as such
  expect(depths[2]).toBeGreaterThan(depths[1] ?? 0);
  expect(screen.getByRole('img', { name: 'Most on Mondays at 8.' })).toBeTruthy();
});

test('steps of time stand on one line, and names that would touch are left out', () => {
  const columns = Array.from({ length: 156 }, (_, index) => ({
    key: `week ${index}`,
    amount: index,
    part: 0,
    name: `name ${index}`,
  }));
  const { container } = render(<Columns columns={columns} heard="More and more." />);
  const bottoms = [...container.querySelectorAll('.chart-whole')].map(
    (rect) => Number(rect.getAttribute('y')) + Number(rect.getAttribute('height')),
  );
  expect(new Set(bottoms.map(Math.round)).size).toBe(1);
  const names = [...container.querySelectorAll('text')].filter(({ textContent }) =>
    textContent?.startsWith('name'),
  );
  const at = names.map((name) => Number(name.getAttribute('x')));
  expect(at.length).toBeGreaterThan(5);
  for (const [index, x] of at.slice(1).entries()) expect(x - (at[index] ?? 0)).toBeGreaterThanOrEqual(54);
});

test('a table names each number by its row and its column', () => {
  render(
    <DataTable
      name="Opened"
      table={{ head: ['Item', 'Opened'], rows: [{ key: 'ice', cells: ['Ice', '4'] }] }}
    />,
  );
  expect(screen.getByRole('table', { name: 'Opened' })).toBeTruthy();
  expect(screen.getByRole('rowheader').textContent).toBe('Ice');
  expect(screen.getByRole('cell').textContent).toBe('4');
});

test('large numbers are heard with their words, in their order', () => {
  render(
    <Figures
      figures={[
        { key: 'shown', written: '9,410', says: 'slides shown' },
        { key: 'visits', written: '183', says: 'visits', beside: '+12' },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    '9,410 slides shown',
    '183 visits +12',
  ]);
});
