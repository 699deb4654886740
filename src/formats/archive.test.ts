import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archiveEntries } from './archive.ts';

const LIMITS = { entries: 50, totalBytes: 40 << 20, entryBytes: 32 << 20, ratio: 100 };

interface Member {
  readonly name: string;
  readonly body: Uint8Array;
  readonly type?: string;
  readonly link?: string;
}

const text = (content: string): Uint8Array => Buffer.from(content);
const TWO: readonly Member[] = [
  { name: 'maps/1.geojson', body: text('{"a":1}') },
  { name: 'maps/Суджа.geojson', body: text('{"b":2}') },
];

// Node unpacks no xz: what `xz -9e` made of tar(TWO), and of {"a":1}.
const XZ_OF_TWO = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Av/AGZdADaYSmgLqVwMS7J2QU2bqD9hBwqChGyR36zpxkSMLyOb6xK0mAAi7syhJ5Az4iE+NnjM0RCJP+9Vqqr0WXTesSMJA7XySi0vnv5BnkGDjzjnXd6xrNv9l4dDtsogj+Bm3GECSOIMAAAAAPEozedQSXOvAAGCAYAYAABNDCFSscRn+wIAAAAABFla',
  'base64',
);
const XZ_OF_ONE = Buffer.from(
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jMAQAGeyJhIjoxfQAAdJMZsZd+H60AAR8HFi64cx+2830BAAAAAARZWg==',
  'base64',
);

/** A POSIX tar of members. */
function tar(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ name, body, type = '0', link = '' }) => {
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write('0000644\0', 100);
    head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('        ', 148);
    head.write(type, 156);
    head.write(link, 157);
    head.write('ustar\u000000', 257);
    const sum = head.reduce((total, byte) => total + byte, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [head, Buffer.from(body), Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

interface ZipLies {
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip of deflated members, told the truth unless a lie is given. */
function zip(members: readonly Member[], lies: ZipLies = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body } of members) {
    const packed = deflateRawSync(body);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((lies.flags ?? 0) | 0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(lies.crc ?? crc32(body), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lies.size ?? body.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, nameBytes]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, name = 'maps', size = 1000): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const entry of archiveEntries(name, inChunks(bytes, size), LIMITS))
    found.push([entry.name, Buffer.from(entry.bytes).toString()]);
  return found;
}

const expected = TWO.map(({ name, body }) => [name, Buffer.from(body).toString()]);

describe('an archive', () => {
  test.each([
    ['tar', tar(TWO)],
    ['tar.gz', gzipSync(tar(TWO))],
    ['tar.xz', XZ_OF_TWO],
    ['zip', zip(TWO)],
  ] as const)('%s yields its members in order, in chunks of any size', async (_, bytes) => {
    for (const size of [1, 7, 512, 100_000]) expect(await read(bytes, 'maps', size)).toEqual(expected);
  });

  test('of one file alone is that file', async () => {
    expect(await read(gzipSync('{"a":1}'), 'x/1741781084.geojson.gz')).toEqual([['1741781084.geojson', '{"a":1}']]);
    expect(await read(XZ_OF_ONE, '1.json.xz')).toEqual([['1.json', '{"a":1}']]);
  });

  test.each(['../evil.json', '/etc/evil.json', 'C:\\evil.json', 'a/../../evil.json', 'a\0b.json'])(
    'with a member called %j is refused',
    async (name) => {
      await expect(read(zip([{ name, body: text('{}') }]))).rejects.toThrow(/refused|broken/i);
      // A name in a tar ends at its first NUL.
      if (!name.includes('\0')) await expect(read(tar([{ name, body: text('{}') }]))).rejects.toThrow(/refused/i);
    },
  );

  test('with a link is refused or passes it over, and never follows it', async () => {
    const members = [{ name: 'a.json', body: text(''), type: '2', link: '/etc/passwd' }, ...TWO];
    const outcome = await read(tar(members)).catch((error: Error) => error.message);
    if (typeof outcome === 'string') expect(outcome).toMatch(/link|refused/i);
    else expect(outcome).toEqual(expected);
  });

  test('that grows beyond measure is stopped on the stream', async () => {
    const zeros = Buffer.alloc(30 << 20);
    await expect(read(zip([{ name: 'zeros.json', body: zeros }]))).rejects.toThrow(/times its size/);
    await expect(read(gzipSync(tar([{ name: 'zeros.json', body: zeros }])))).rejects.toThrow(/times its size/);
    const many = Array.from({ length: 60 }, (_, k) => ({ name: `${k}.json`, body: text('{}') }));
    await expect(read(zip(many))).rejects.toThrow(/more than 50 entries/);
    await expect(read(tar(many))).rejects.toThrow(/more than 50 entries/);
  });

  test('that lies of sizes or checks, is encrypted or cut is refused', async () => {
    await expect(read(zip(TWO, { size: 3 }))).rejects.toThrow(/refused|broken/i);
    await expect(read(zip(TWO, { size: 3e9 }))).rejects.toThrow(/refused|broken/i);
    await expect(read(zip(TWO, { crc: 1 }))).rejects.toThrow(/CRC|check|broken/i);
    await expect(read(zip(TWO, { flags: 1 }))).rejects.toThrow(/encrypted|password/i);
    for (const whole of [zip(TWO), gzipSync(tar(TWO)), XZ_OF_TWO])
      await expect(read(whole.subarray(0, whole.length >> 1))).rejects.toThrow(/broken|damaged|ends|Not an archive/i);
    await expect(read(tar(TWO).subarray(0, 700))).rejects.toThrow(/broken|ends/i);
  });

  test('that is none says how it begins', async () => {
    await expect(read(text('<html>'))).rejects.toThrow(/begins with 3c 68 74 6d/);
    await expect(read(new Uint8Array(0))).rejects.toThrow(/empty/);
  });
});
