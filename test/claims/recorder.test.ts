// Who put a claim on record: rules for what they read, a model by its name for what it alone proposed.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listClaims } from '../../src/atlas/claim-list.ts';
import { initWorkspace } from '../../src/atlas/init.ts';
import { endpointOf } from '../../src/atlas/model-endpoint.ts';
import { readInto } from '../../src/atlas/read-into.ts';
import { AtlasReader } from '../../src/atlas/reader.ts';
import { claimBlock } from '../../src/cli/claim-text.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { handFile, handPost } from '../hand-texts.ts';

const TEXT = 'Ukrainian forces withdrew from Sudzha on Wednesday. Around Korenevo the tide has turned for Moscow.';
const PUBLISHED = parseInstant('2025-03-12T18:00:00Z');
/** What the rules have no words for. */
const TURNED = {
  source: null,
  act: 'asserts',
  relation: 'captured',
  party: 'russia',
  place: 'Korenevo',
  extent: 'whole',
  date: null,
  certainty: 'possible',
  quote: 'Around Korenevo the tide has turned for Moscow',
};
const WITHDREW = {
  ...TURNED,
  relation: 'withdrew-from',
  party: 'ukraine',
  place: 'Sudzha',
  quote: 'withdrew from Sudzha',
};

let server: Server;
const folder = mkdtempSync(join(tmpdir(), 'foothold-recorder-'));
beforeAll(async () => {
  const content = JSON.stringify({ claims: [WITHDREW, TURNED] });
  server = createServer((_, response) => response.end(JSON.stringify({ choices: [{ message: { content } }] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what a model alone proposed is on record as the model’s, and what the rules read too as theirs', async () => {
  const dir = join(folder, 'workspace');
  await initWorkspace(dir, 'kursk');
  const { port } = server.address() as AddressInfo;
  const answer = await readInto({
    dir,
    databaseUrl: undefined,
    now: () => PUBLISHED,
    into: 'keep',
    model: endpointOf({ FOOTHOLD_MODEL_URL: `http://127.0.0.1:${port}/v1`, FOOTHOLD_MODEL: 'small-1' }),
    files: [handFile([handPost(TEXT)])],
    given: { outlet: 'Agency', language: 'en', conflict: null, published: PUBLISHED },
    onProgress: () => undefined,
  });
  expect(answer.claims.map(({ model }) => model)).toEqual([undefined, 'small-1']);
  const { theatre } = await AtlasReader.open(dir);
  const { claims } = await listClaims(await AtlasReader.open(dir));
  expect(claims.map(({ claim }) => [claim.place.name, claim.by])).toEqual([
    ['Sudzha', { kind: 'rules', name: 'foothold' }],
    ['Korenevo', { kind: 'model', name: 'small-1' }],
  ]);
  expect(claims[1]!.claim).not.toHaveProperty('model');
  expect(claimBlock(claims[0]!, theatre)).toContain('put on record by rules,');
  expect(claimBlock(claims[1]!, theatre)).toContain('put on record by the model small-1,');
}, 120_000);
