import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exifSegment, jpeg, TELLTALE } from '../../test/oracle/media.ts';
import { keepEvidence, keepMedia } from './evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'foothold-evidence-'));
const dir = join(folder, 'workspace');
const exported = join(folder, 'export');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PHOTO = jpeg({ head: [exifSegment(6)], scans: [Buffer.from('light')] });
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const ORIGIN = { name: 'photo_1.jpg', url: null, recorded: 1_722_938_400 };

beforeAll(() => {
  mkdirSync(join(exported, 'photos'), { recursive: true });
  writeFileSync(join(exported, 'photos/photo_1.jpg'), PHOTO);
  writeFileSync(join(exported, 'voice.ogg'), 'OggS…');
  writeFileSync(join(folder, 'secret.jpg'), PHOTO);
  symlinkSync(join(folder, 'secret.jpg'), join(exported, 'photos/out.jpg'));
  symlinkSync('photo_1.jpg', join(exported, 'photos/in.jpg'));
  symlinkSync(folder, join(exported, 'above'));
});

test('a photograph is kept as it came, and as a copy that tells nothing besides what it shows', async () => {
  const { record, note } = await keepEvidence(dir, PHOTO, ORIGIN);
  expect(note).toBeNull();
  expect(record).toMatchObject({ sha256: sha256Of(PHOTO), bytes: PHOTO.length, type: 'image/jpeg', ...ORIGIN });
  expect(readFileSync(join(dir, 'evidence/originals', record.sha256)).equals(PHOTO)).toBe(true);
  const copy = readFileSync(join(dir, 'evidence', record.stripped!));
  expect(sha256Of(copy)).toBe(record.stripped);
  expect(copy.includes('light')).toBe(true);
  expect(copy.includes(TELLTALE)).toBe(false);
});

test('originals can be read by nobody else on the machine', () => {
  expect(statSync(join(dir, 'evidence/originals')).mode & 0o077).toBe(0);
});

test('the same file twice is one file; half a file, left by an interruption, is written again', async () => {
  const { record } = await keepEvidence(dir, PHOTO, ORIGIN);
  writeFileSync(join(dir, 'evidence/originals', record.sha256), PHOTO.subarray(0, 9));
  await keepEvidence(dir, PHOTO, { ...ORIGIN, name: 'again.jpg' });
  expect(readdirSync(join(dir, 'evidence/originals'))).toEqual([record.sha256]);
  expect(readFileSync(join(dir, 'evidence/originals', record.sha256)).equals(PHOTO)).toBe(true);
});

test('what is of an unknown kind, or damaged, is kept aside alone, and says so', async () => {
  const words = await keepEvidence(dir, Buffer.from('<script>'), { ...ORIGIN, name: 'a\u202egpj.exe' });
  expect(words.record).toMatchObject({ stripped: null, type: 'application/octet-stream', name: 'agpj.exe' });
  expect(words.note?.kind).toBe('evidence-unknown-kind');
  const damaged = await keepEvidence(dir, PHOTO.subarray(0, 40), ORIGIN);
  expect(damaged.record).toMatchObject({ stripped: null, type: 'image/jpeg' });
  expect(damaged.note?.kind).toBe('evidence-damaged');
});

test('files of an export are kept by their paths within it; addresses are left to others', async () => {
  const paths = ['photos/photo_1.jpg', 'https://visti.example/a.jpg', 'photos/in.jpg', 'voice.ogg'];
  const { records, notes } = await keepMedia(
    dir,
    paths.map((path) => ({ path, type: null })),
    { folder: exported, recorded: 7 },
  );
  expect(records.map(({ name, type, recorded }) => [name, type, recorded])).toEqual([
    ['photo_1.jpg', 'image/jpeg', 7],
    ['in.jpg', 'image/jpeg', 7],
    ['voice.ogg', 'audio/ogg', 7],
  ]);
  expect(notes.map(({ kind }) => kind)).toEqual(['evidence-unknown-kind']);
});

test.each([
  ['../secret.jpg', /climbs out of the archive/],
  ['/etc/hostname', /is absolute/],
  ['photos\\..\\..\\secret.jpg', /holds a backslash/],
  ['photos/a\0.jpg', /holds a NUL/],
  ['photos/out.jpg', /is a link out of its folder/],
  ['above/secret.jpg', /is a link out of its folder/],
  ['photos', /is no regular file/],
  ['photos/missing.jpg', /cannot be read: .*there is no such file/],
])('%j is left out of the evidence, and the rest is kept', async (path, message) => {
  const media = [path, 'photos/photo_1.jpg'].map((name) => ({ path: name, type: null }));
  const { records, notes } = await keepMedia(dir, media, { folder: exported, recorded: 7 });
  expect(records.map(({ name }) => name)).toEqual(['photo_1.jpg']);
  expect(notes).toEqual([{ kind: 'media-refused', message: expect.stringMatching(message), item: null }]);
});
