import { expect, it } from 'vitest';
import { readPostedForm } from './posted-form.ts';

const key = '_key=form-key-0123456789';

it('a form is read with all values of a field, and without the fields of the page itself', () => {
  const read = readPostedForm(`${key}&_csrf=t&a=1&a=2&b=%C3%A5`);
  expect(read?.fields).toEqual({ a: ['1', '2'], b: ['å'] });
  expect(read?.csrf).toBe('t');
});

it('a button that adds or removes a row is told from one that sends the form', () => {
  expect(readPostedForm(`${key}&_add=children`)?.press).toEqual({ do: 'add', rows: 'children' });
  const remove = { do: 'remove', rows: 'children', row: 1 };
  expect(readPostedForm(`${key}&_remove=children.1`)?.press).toEqual(remove);
  expect(readPostedForm(key)?.press).toEqual({ do: 'send', as: 'continue' });
});

it('a malformed button, a missing key and too many fields are no form of ours', () => {
  expect(readPostedForm(`${key}&_remove=children`)).toBeUndefined();
  expect(readPostedForm(`${key}&_add=../x`)).toBeUndefined();
  expect(readPostedForm('a=1')).toBeUndefined();
  expect(readPostedForm('_key=<script>alert(1)')).toBeUndefined();
  expect(readPostedForm(`${key}&${'a=1&'.repeat(1001)}`)).toBeUndefined();
});

it('a field with a name of the language itself is a field like others', () => {
  const read = readPostedForm(`${key}&__proto__=x&constructor=1`);
  expect(Object.keys(read?.fields ?? {})).toEqual(['constructor']);
});
