// Scores the reader of claims with the evaluation set's own scorer, where the set lies beside the project.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProposedClaim } from '../../src/model/claim.ts';
import { PACKS } from '../../src/reading/packs/index.ts';
import type { LanguagePack } from '../../src/reading/packs/pack.ts';
import { type Gazetteer, gazetteerOf, NO_GAZETTEER } from '../../src/reading/place-forms.ts';
import { parsePlacesTsv } from '../../src/reading/places-tsv.ts';
import { predictionLine } from '../../src/reading/prediction-line.ts';
import { readClaims } from '../../src/reading/read-claims.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SET = join(ROOT, '..', 'shared', 'eval');
const GAZETTEER = join(ROOT, 'data', 'theatres', 'ukraine', 'gazetteer');

export const hasEvaluationSet = existsSync(join(SET, 'claims-dev.jsonl'));

export interface Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export type Table = Readonly<Record<string, Counts>>;

export interface Score {
  readonly claims: Counts;
  readonly attributes: Readonly<Record<string, { readonly accuracy: number; readonly of: number }>>;
  readonly inventedDates: { readonly count: number; readonly of: number };
  readonly passageDetection: Counts & { readonly falseAlarmRate: number };
  readonly byLanguage: Table;
  readonly byRelation: Table;
  readonly bySet: Table;
  readonly duplicates: number;
  readonly details: readonly Readonly<Record<string, string | null | undefined>>[];
}

/** A passage as the scorer gives it: with labels that only the scorer reads. */
export interface Labelled {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly conflict: string | null;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
}

export interface LabelledClaim {
  readonly source: { readonly name: string; readonly aliases: readonly string[] };
  readonly place: { readonly name: string; readonly mention: string | null; readonly aliases: readonly string[] };
  readonly date: { readonly from: string | null; readonly to: string | null; readonly expr: string } | null;
}

interface Scorer {
  readonly loadParties: () => unknown;
  readonly loadGold: (file: string, errors: string[], parties: unknown) => Map<string, Labelled>;
  readonly loadPredictions: (
    file: string,
    gold: unknown,
    errors: string[],
    warnings: string[],
    parties: unknown,
  ) => unknown;
  readonly score: (gold: unknown, predictions: unknown) => Score;
}

/** Reads and scores passages of the set; made once, since packs and gazetteer take a moment. */
export class Evaluation {
  private readonly scorer: Scorer;
  private readonly packs: Readonly<Record<string, LanguagePack>>;
  private readonly gazetteer: Gazetteer;

  private constructor(scorer: Scorer, packs: Readonly<Record<string, LanguagePack>>) {
    this.scorer = scorer;
    this.packs = packs;
    const cases = Object.fromEntries(Object.entries(packs).map(([language, pack]) => [language, pack.cases]));
    const files = readdirSync(GAZETTEER).map((file) => readFileSync(join(GAZETTEER, file), 'utf8'));
    this.gazetteer = gazetteerOf(
      files.flatMap((text) => parsePlacesTsv(text).places),
      cases,
    );
  }

  static async open(): Promise<Evaluation> {
    const scorer = (await import(pathToFileURL(join(SET, 'score-claims.mjs')).href)) as Scorer;
    const packs: Record<string, LanguagePack> = {};
    for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
    return new Evaluation(scorer, packs);
  }

  /** The development passages as they stand in the set: lines of JSON, unread by the scorer. */
  lines(): Labelled[] {
    const text = readFileSync(join(SET, 'claims-dev.jsonl'), 'utf8').trim();
    return text.split('\n').map((line) => JSON.parse(line) as Labelled);
  }

  read(passage: Labelled): ProposedClaim[] {
    const pack = this.packs[passage.lang];
    if (!pack) return [];
    const isOurs = passage.conflict === 'rus-ukr' || passage.conflict === 'donbas-2014';
    return readClaims(passage, { pack, gazetteer: isOurs ? this.gazetteer : NO_GAZETTEER });
  }

  /** The scorer's verdict on what is read out of the passages. Labels that it refuses are an Error. */
  score(passages: readonly Labelled[]): Score {
    const folder = mkdtempSync(join(tmpdir(), 'foothold-reading-'));
    try {
      const [gold, predictions] = [join(folder, 'gold.jsonl'), join(folder, 'predictions.jsonl')];
      writeFileSync(gold, passages.map((passage) => JSON.stringify(passage)).join('\n'));
      writeFileSync(predictions, passages.map((passage) => predictionLine(passage.id, this.read(passage))).join('\n'));
      return this.verdict(gold, predictions);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private verdict(goldFile: string, predictionFile: string): Score {
    const errors: string[] = [];
    const parties = this.scorer.loadParties();
    const gold = this.scorer.loadGold(goldFile, errors, parties);
    const predictions = this.scorer.loadPredictions(predictionFile, gold, errors, [], parties);
    if (errors.length > 0) throw new Error(errors.slice(0, 5).join('\n'));
    return this.scorer.score(gold, predictions);
  }
}
