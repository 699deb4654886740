import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Member, tar, zip } from '../../test/oracle/pack.ts';
import { archiveEntries } from './archive.ts';

const LIMITS = { entries: 50, totalBytes: 40 << 20, entryBytes: 32 << 20, ratio: 100, xzRatio: 1000 };

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

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, name = 'maps', size = 1000): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const entry of archiveEntries(name, inChunks(bytes, size), LIMITS))
    found.push([entry.name, 'refused' in entry ? `refused: ${entry.refused}` : Buffer.from(entry.bytes).toString()]);
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

  test.each(['../evil.json', '/etc/evil.json', 'C:\\evil.json', 'a/../../evil.json', 'a\0b.json', 'a\nb.json'])(
    'with a member called %j is refused',
    async (name) => {
      await expect(read(zip([{ name, body: text('{}') }]))).rejects.toThrow(/refused|broken/i);
      // A name in a tar ends at its first NUL.
      if (!name.includes('\0')) await expect(read(tar([{ name, body: text('{}') }]))).rejects.toThrow(/refused/i);
    },
  );

  test('refuses a link by itself and goes on with the rest', async () => {
    const members = [{ name: 'a.json', body: text(''), type: '2', link: '/etc/passwd' }, ...TWO];
    for (const bytes of [tar(members), zip(members)]) {
      const [link, ...rest] = await read(bytes);
      expect(link).toEqual(['a.json', expect.stringMatching(/refused: The member is a link/)]);
      expect(rest).toEqual(expected);
    }
  });

  test('refuses a damaged member of a .zip by itself and goes on with the rest', async () => {
    const bytes = zip([{ name: 'a.json', body: text('{"it":"is well"}') }, ...TWO]);
    // The first body begins after a header of 30 bytes and its name.
    bytes[30 + 'a.json'.length + 4]! ^= 0xff;
    const [damaged, ...rest] = await read(bytes);
    expect(damaged).toEqual(['a.json', expect.stringMatching(/refused: The member is broken/)]);
    expect(rest).toEqual(expected);
  });

  test('whose members share one body, or one name, is refused', async () => {
    const twins = zip([
      { name: 'a.json', body: text('{"a":1}') },
      { name: 'b.json', body: text('{"a":1}') },
    ]);
    // The second entry of the directory is sent to where the first one stands, under its name.
    const second = twins.lastIndexOf('PK\x01\x02');
    twins.writeUInt32LE(0, second + 42);
    await expect(read(twins)).rejects.toThrow(/broken|overlap/);
    twins.write('a.json', second + 46);
    await expect(read(twins)).rejects.toThrow(/same name/);
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
    expect((await read(zip(TWO, { crc: 1 }))).map(([, what]) => what)).toEqual(
      TWO.map(() => 'refused: The member is broken: its checksum is wrong. Get the archive again.'),
    );
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
