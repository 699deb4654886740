// Scores the reader of claims on the evaluation set and on places, and times it: needs ../shared/eval beside the project.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProposedClaim } from '../src/model/claim.ts';
import { PACKS } from '../src/reading/packs/index.ts';
import type { LanguagePack } from '../src/reading/packs/pack.ts';
import { type Gazetteer, gazetteerOf, NO_GAZETTEER } from '../src/reading/place-forms.ts';
import { parsePlacesTsv } from '../src/reading/places-tsv.ts';
import { predictionLine } from '../src/reading/prediction-line.ts';
import { readClaims } from '../src/reading/read-claims.ts';

const EVAL = '../shared/eval';
if (!existsSync(EVAL)) {
  process.stdout.write('Left out: there is no ../shared/eval beside the project.\n');
  process.exit(0);
}
const details = process.argv.includes('--details');
const half = process.argv.find((arg) => arg.startsWith('--half='))?.slice(7);

const scorer = (await import(pathToFileURL(join(EVAL, 'score-claims.mjs')).href)) as Scorer;
interface Table {
  readonly [key: string]: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly tp: number;
    readonly fp: number;
    readonly fn: number;
  };
}
interface Score {
  readonly claims: Table[string];
  readonly attributes: Readonly<Record<string, { readonly accuracy: number; readonly of: number }>>;
  readonly inventedDates: { readonly count: number; readonly of: number };
  readonly passageDetection: Table[string] & { readonly falseAlarmRate: number };
  readonly byLanguage: Table;
  readonly byRelation: Table;
  readonly bySet: Table;
  readonly details: readonly Readonly<Record<string, string | null | undefined>>[];
  readonly duplicates: number;
}
interface Scorer {
  readonly loadParties: () => unknown;
  readonly loadGold: (file: string, errors: string[], parties: unknown) => Map<string, Gold>;
  readonly loadPredictions: (
    file: string,
    gold: unknown,
    errors: string[],
    warnings: string[],
    parties: unknown,
  ) => unknown;
  readonly score: (gold: unknown, predictions: unknown) => Score;
}
interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly conflict: string | null;
  readonly text: string;
}

const packs: Record<string, LanguagePack> = {};
for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
const cases = Object.fromEntries(Object.entries(packs).map(([language, pack]) => [language, pack.cases]));
const folder = 'data/theatres/ukraine/gazetteer';
const places = readdirSync(folder).flatMap((file) => parsePlacesTsv(readFileSync(join(folder, file), 'utf8')).places);
const gazetteer = gazetteerOf(places, cases);

const errors: string[] = [];
const parties = scorer.loadParties();
const gold = scorer.loadGold(join(EVAL, 'claims-dev.jsonl'), errors, parties);
if (half !== undefined) for (const id of [...gold.keys()]) if (halfOf(id) !== half) gold.delete(id);

/** A fixed half of the passages, by a hash of their ids, in which rules are developed; the other checks them. */
function halfOf(id: string): string {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 0 ? 'a' : 'b';
}

const claimsById = new Map<string, readonly ProposedClaim[]>();
const begin = performance.now();
for (const passage of gold.values()) claimsById.set(passage.id, read(passage));
const ms = performance.now() - begin;
const lines = [...claimsById].map(([id, claims]) => predictionLine(id, claims));
const file = join(tmpdir(), 'foothold-reading-predictions.jsonl');
await import('node:fs/promises').then(({ writeFile }) => writeFile(file, `${lines.join('\n')}\n`));
const score = scorer.score(gold, scorer.loadPredictions(file, gold, errors, [], parties));
for (const error of errors) process.stdout.write(`${error}\n`);
printScore(score);

function read(passage: Gold): ProposedClaim[] {
  const pack = packs[passage.lang];
  const theirs: Gazetteer =
    passage.conflict === 'rus-ukr' || passage.conflict === 'donbas-2014' ? gazetteer : NO_GAZETTEER;
  return pack ? readClaims(passage, { pack, gazetteer: theirs }) : [];
}

function printScore(result: Score): void {
  const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
  const row = (name: string, { precision, recall, f1, tp, fp, fn }: Table[string]) =>
    process.stdout.write(
      `  ${name.padEnd(16)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  (${tp}/${fp}/${fn})\n`,
    );
  row('strict', result.claims);
  row('detection', result.passageDetection);
  process.stdout.write(
    `  false alarms ${percent(result.passageDetection.falseAlarmRate)} %, invented dates ${result.inventedDates.count}, duplicates ${result.duplicates}, ${ms.toFixed(0)} ms for ${gold.size}\n`,
  );
  for (const [name, { accuracy, of }] of Object.entries(result.attributes))
    process.stdout.write(`  ${name.padEnd(16)} ${percent(accuracy)} % of ${of}\n`);
  for (const table of [result.byLanguage, result.byRelation, result.bySet])
    for (const [name, entry] of Object.entries(table)) row(name, entry);
  if (!details) return;
  for (const { kind, id, act, party, relation, place, quote } of result.details)
    process.stdout.write(`${kind} ${id} ${act} ${party} ${relation} ${place} «${quote?.slice(0, 100)}»\n`);
}
