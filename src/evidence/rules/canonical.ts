/** Why a value has no canonical form. `pointer` is a JSON pointer into the value. */
export class NotCanonical extends Error {
  constructor(
    readonly problem: 'notFinite' | 'loneSurrogate' | 'notJson' | 'sameKeyTwice',
    readonly pointer: string,
  ) {
    super(`${problem} at ${pointer === '' ? 'the top' : pointer}`);
  }
}

/** Unicode NFC and LF line ends: how a text is hashed, wherever it was typed. Throws `NotCanonical` on a lone surrogate. */
export function canonicalText(text: string, pointer = ''): string {
  // Most of what is hashed are codes and ids.
  if (asciiLine.test(text)) return text;
  if (!text.isWellFormed()) throw new NotCanonical('loneSurrogate', pointer);
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * The canonical form of a JSON value (RFC 8785) after its strings and keys are brought to NFC and LF.
 * A property that is `undefined` is absent; `null` is a value. Arrays keep their order. Dates, maps, class instances,
 * bigints and functions have no form: hashing what somebody forgot to convert would sign the wrong thing.
 */
export function canonicalJson(value: unknown): string {
  return formOf(value, '');
}

function formOf(value: unknown, pointer: string): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(canonicalText(value, pointer));
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical('notFinite', pointer);
      // ECMAScript's shortest form is the one RFC 8785 §3.2.2.3 prescribes; JSON.stringify writes -0 as 0, as it asks.
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return formOfArray(value, pointer);
      return formOfObject(value, pointer);
    default:
      throw new NotCanonical('notJson', pointer);
  }
}

function formOfArray(items: readonly unknown[], pointer: string): string {
  return `[${Array.from(items, (item, i) => formOf(item, `${pointer}/${i}`)).join(',')}]`;
}

function formOfObject(value: object, pointer: string): string {
  if (!isPlain(value)) throw new NotCanonical('notJson', pointer);
  const keys = Object.keys(value);
  if (!keys.every((key) => identifier.test(key))) return formOfAnyKeys(value, pointer);
  const members = value as Record<string, unknown>;
  let form = '';
  for (const key of keys.sort()) {
    const member = members[key];
    if (member === undefined) continue;
    form += `${form === '' ? '' : ','}"${key}":${formOf(member, `${pointer}/${key}`)}`;
  }
  return `{${form}}`;
}

/** Keys that may have to be brought to NFC, and may then be the same. */
function formOfAnyKeys(value: object, pointer: string): string {
  const forms = new Map<string, string>();
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const name = canonicalText(key, at);
    if (forms.has(name)) throw new NotCanonical('sameKeyTwice', at);
    forms.set(name, formOf(member, at));
  }
  // The default order of `sort` is by UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const names = [...forms.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${forms.get(name)}`).join(',')}}`;
}

/** Its prototype is a root: an object literal or parsed JSON, also of another realm; no class instance. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A key that is its own canonical form, JSON and JSON pointer. */
const identifier = /^[\w-]*$/;

/** Printable ASCII without a line end is its own NFC. */
const asciiLine = /^[\x20-\x7e]*$/;
