// JSON as bytes: a fast walk to the end of a value, and a strict check that says where and why a text is not JSON.

import { InputError } from '../model/errors.ts';

/** Deeper nesting is refused: real maps need eight levels, and recursion must not meet the end of the stack. */
export const MAX_DEPTH = 64;

/** The index of the first byte at or after `at` that is not JSON white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let byte = bytes[at];
  while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = bytes[++at];
  return at;
}

/**
 * The index after the value that starts at `at`, or -1 where the text ends first or nests too deeply. Trusts the text:
 * it only balances brackets and steps over strings, so that what it cuts must still be parsed.
 */
export function endOfValue(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === 0x22) return endOfString(bytes, at);
  if (first !== 0x7b && first !== 0x5b) return endOfScalar(bytes, at);
  const length = bytes.length;
  let depth = 0;
  for (let i = at; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x5b) {
      // Most bytes of a map are digits, and end here; of the rest below '[' only the quotation mark matters.
      if (byte !== 0x22) continue;
      i = endOfString(bytes, i) - 1;
      if (i < 0) return -1;
    } else if ((byte | 0x20) === 0x7b) {
      if (++depth > MAX_DEPTH) return -1;
    } else if ((byte | 0x20) === 0x7d && --depth === 0) return i + 1;
  }
  return -1;
}

function endOfString(bytes: Uint8Array, at: number): number {
  const length = bytes.length;
  for (let i = at + 1; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x22) return i + 1;
    if (byte === 0x5c) i++;
  }
  return -1;
}

function endOfScalar(bytes: Uint8Array, at: number): number {
  let i = at;
  for (; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x2c || byte === 0x5d || byte === 0x7d || byte <= 0x20) break;
  }
  return i === at ? -1 : i;
}

/** Throws InputError with the byte offset where the text stops being one JSON value, and what was expected there. */
export function checkJson(bytes: Uint8Array, file: string): void {
  refuseOtherForms(bytes, file);
  const check: Check = { bytes, file, at: startOfText(bytes) };
  checkValue(check, 1);
  check.at = skipSpace(bytes, check.at);
  if (check.at < bytes.length) fail(check, 'the end of the file after the outermost value');
}

/** 3 after a byte order mark, else 0. */
export function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** What people save or fetch in place of JSON, told by its first bytes. */
function refuseOtherForms(bytes: Uint8Array, file: string): void {
  const [first, second] = bytes;
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  if (bytes.length > 1 && isUtf16) {
    throw new InputError('The text is UTF-16 (or no text at all): convert the file to UTF-8 and import it again.', {
      file,
      offset: 0,
    });
  }
  if (bytes[skipSpace(bytes, startOfText(bytes))] === 0x3c) {
    throw new InputError('This is HTML or XML, expected JSON: it may be an error page; get the map itself.', {
      file,
      offset: 0,
    });
  }
  const isPacked = (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b) || first === 0xfd;
  if (isPacked) {
    throw new InputError('This is an archive under another name: call it .zip, .gz or .xz and import it again.', {
      file,
      offset: 0,
    });
  }
}

interface Check {
  readonly bytes: Uint8Array;
  readonly file: string;
  at: number;
}

function checkValue(check: Check, depth: number): void {
  check.at = skipSpace(check.bytes, check.at);
  const byte = check.bytes[check.at];
  if (byte === 0x7b) checkItems(check, depth, 0x7d);
  else if (byte === 0x5b) checkItems(check, depth, 0x5d);
  else if (byte === 0x22) checkString(check);
  else if (byte === 0x2d || (byte !== undefined && byte >= 0x30 && byte <= 0x39)) checkNumber(check);
  else checkWord(check);
}

/** The members of an object or the items of an array, up to and with the closing bracket. */
function checkItems(check: Check, depth: number, close: number): void {
  if (depth > MAX_DEPTH) {
    throw new InputError(
      `Nested deeper than ${MAX_DEPTH} levels at byte ${check.at}; no map needs that: check where the file is from.`,
      { file: check.file, offset: check.at },
    );
  }
  check.at = skipSpace(check.bytes, check.at + 1);
  if (check.bytes[check.at] === close) {
    check.at++;
    return;
  }
  for (;;) {
    if (close === 0x7d) checkKey(check);
    checkValue(check, depth + 1);
    check.at = skipSpace(check.bytes, check.at);
    const byte = check.bytes[check.at];
    if (byte !== 0x2c && byte !== close) fail(check, close === 0x7d ? "',' or '}'" : "',' or ']'");
    check.at++;
    if (byte === close) return;
  }
}

function checkKey(check: Check): void {
  check.at = skipSpace(check.bytes, check.at);
  if (check.bytes[check.at] !== 0x22) fail(check, 'a key in double quotes');
  checkString(check);
  check.at = skipSpace(check.bytes, check.at);
  if (check.bytes[check.at] !== 0x3a) fail(check, "':' after the key");
  check.at++;
}

function checkString(check: Check): void {
  const { bytes } = check;
  check.at++;
  for (;;) {
    const byte = bytes[check.at];
    if (byte === 0x22) break;
    if (byte === undefined || byte < 0x20) fail(check, 'the closing quotation mark of a string');
    if (byte === 0x5c) checkEscape(check);
    else if (byte < 0x80) check.at++;
    else {
      const length = utf8Length(bytes, check.at);
      if (length === 0) failUtf8(check.file, check.at, byte);
      check.at += length;
    }
  }
  check.at++;
}

function checkEscape(check: Check): void {
  const letter = check.bytes[check.at + 1];
  if (letter !== undefined && '"\\/bfnrt'.includes(String.fromCharCode(letter))) check.at += 2;
  else {
    const hex = String.fromCharCode(...check.bytes.subarray(check.at + 2, check.at + 6));
    if (letter !== 0x75 || !/^[0-9a-f]{4}$/i.test(hex)) fail(check, 'an escape such as \\n or \\u0041');
    check.at += 6;
  }
}

function checkNumber(check: Check): void {
  const { bytes } = check;
  if (bytes[check.at] === 0x2d) check.at++;
  if (bytes[check.at] === 0x30) check.at++;
  else checkDigits(check);
  if (bytes[check.at] === 0x2e) {
    check.at++;
    checkDigits(check);
  }
  if ((bytes[check.at]! | 0x20) !== 0x65) return;
  check.at++;
  if (bytes[check.at] === 0x2b || bytes[check.at] === 0x2d) check.at++;
  checkDigits(check);
}

/** One digit or more. */
function checkDigits(check: Check): void {
  const start = check.at;
  while (check.bytes[check.at]! >= 0x30 && check.bytes[check.at]! <= 0x39) check.at++;
  if (check.at === start) fail(check, 'a digit');
}

function checkWord(check: Check): void {
  const rest = String.fromCharCode(...check.bytes.subarray(check.at, check.at + 5));
  const word = /^(true|false|null)/.exec(rest)?.[0];
  if (!word) fail(check, 'a JSON value');
  check.at += word.length;
}

function fail(check: Check, expected: string): never {
  const byte = check.bytes[check.at];
  const found = byte === undefined ? 'the file ends' : `found ${describeByte(byte)}`;
  throw new InputError(
    `Not JSON at byte ${check.at}: expected ${expected}, ${found}. ${byte === undefined ? 'It seems to be cut off: get it again.' : 'Mend the file or get it again.'}`,
    { file: check.file, offset: check.at },
  );
}

function describeByte(byte: number): string {
  return byte > 0x20 && byte < 0x7f ? `'${String.fromCharCode(byte)}'` : `byte 0x${byte.toString(16).padStart(2, '0')}`;
}

function failUtf8(file: string, at: number, byte: number): never {
  throw new InputError(
    `Not UTF-8 at byte ${at}: ${describeByte(byte)} does not belong there. Convert the file to UTF-8 and import it again.`,
    { file, offset: at },
  );
}

/** The length of the UTF-8 sequence at `at`, 0 where it is malformed (overlong and surrogate forms included). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second >= 0xa0) || (lead === 0xf4 && second >= 0x90);
  return isOverlong || isBeyond ? 0 : length;
}
