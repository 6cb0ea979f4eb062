/** Reading a posted form: from bytes to fields, the form's key and the button. Pure. */
import type { RawForm } from '../../instrument/instrument.ts';
import type { Press } from '../request.ts';
import type { PostedForm } from './call.ts';

/** More fields than any of our forms can have. */
const maxFields = 1000;

const rowName = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

function pressOf(own: ReadonlyMap<string, string>): Press | undefined {
  const add = own.get('_add');
  if (add !== undefined) return rowName.test(add) ? { do: 'add', rows: add } : undefined;
  const remove = own.get('_remove');
  if (remove === undefined) return { do: 'send', as: own.get('_press') ?? 'continue' };
  const [, rows, row] = /^(.+)\.(\d{1,3})$/.exec(remove) ?? [];
  if (rows === undefined || row === undefined || !rowName.test(rows)) return undefined;
  return { do: 'remove', rows, row: Number(row) };
}

/**
 * A form in `application-x-www-form-urlencoded`. Fields that begin with `_` are the page's own.
 * @returns undefined when it is no form of ours: too many fields, no form key, a malformed button
 */
export function readPostedForm(body: string): PostedForm | undefined {
  const pairs = [...new URLSearchParams(body)];
  if (pairs.length > maxFields) return undefined;
  const own = new Map(pairs.filter(([name]) => name.startsWith('_')));
  const key = own.get('_key') ?? '';
  const press = pressOf(own);
  if (!/^[\w-]{16,64}$/.test(key) || press === undefined) return undefined;
  const collected = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (name.startsWith('_')) continue;
    collected.set(name, [...(collected.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
  }
  const fields: RawForm = Object.fromEntries(collected);
  const outcome = own.get('_outcome') ?? null;
  return { fields, csrf: own.get('_csrf') ?? '', key, press, outcome };
}
