// What all benches work on: the archive and the sample, read once, and the history file of it.

import { decodeHistory, encodeHistory, type History } from '../src/engine/history-file.ts';
import type { Ground } from '../src/model/ground.ts';
import { type Archive, archiveFiles, readArchive, sampleFiles } from '../test/oracle/archive.ts';
import { groundsOf } from '../test/oracle/compare-points.ts';
import { DEEPSTATE_OVERLAP } from '../test/oracle/deepstate-rule.ts';
import { headerFor } from '../test/oracle/header.ts';

export interface BenchInput {
  readonly files: readonly string[];
  readonly archive: Archive;
  readonly statuses: readonly string[];
  readonly grounds: readonly Ground[];
  readonly bytes: Uint8Array;
  readonly history: History;
}

/** Exits with 0 and a reason where the data are missing: a bench that can't run is no failure. */
export function benchInput(): BenchInput {
  const files = process.argv.includes('--sample') ? sampleFiles() : archiveFiles();
  if (!files) {
    console.log('bench: skipped, ../shared/data is missing');
    process.exit(0);
  }
  const archive = readArchive(files);
  const statuses = [...new Set(archive.polygons.map((polygon) => polygon.status))].sort();
  const grounds = groundsOf(archive);
  const bytes = encodeHistory(headerFor(statuses, DEEPSTATE_OVERLAP), grounds);
  console.log(
    `${files.length} files, ${archive.editions.length} editions, ${archive.polygons.length} distinct polygons`,
  );
  return { files, archive, statuses, grounds, bytes, history: decodeHistory(bytes) };
}
