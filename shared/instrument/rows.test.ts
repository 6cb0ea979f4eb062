import { describe, expect, it } from 'vitest';
import { addRow, removeRow, rowCount } from './rows.ts';

const label = { sv: 'Barn', en: 'Child' };
const children = {
  id: 'children',
  kind: 'rows',
  label,
  add: label,
  item: label,
  max: 3,
  fields: [{ id: 'name', kind: 'name', label }],
} as const;

const two = { rent: ['1'], 'children.0.name': ['A'], 'children.1.name': ['B'] };

describe('rows of a form', () => {
  it('are added at the end, as many as there is room for', () => {
    const three = addRow(children, two);
    expect(three).toEqual({ ...two, 'children.2.name': [''] });
    expect(addRow(children, three)).toBe(three);
  });

  it('are removed with those after moved up', () => {
    expect(removeRow(children, two, 0)).toEqual({ rent: ['1'], 'children.0.name': ['B'] });
    expect(removeRow(children, two, 7)).toEqual(two);
  });

  it('are shown at least as many as must be answered', () => {
    expect(rowCount(children, {})).toBe(0);
    expect(rowCount({ ...children, min: 1 }, {})).toBe(1);
    expect(rowCount(children, two)).toBe(2);
  });
});
