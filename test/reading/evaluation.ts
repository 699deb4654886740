// Scores the reader of claims with the evaluation set's own scorer, where the set lies beside the project.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ProposedClaim } from '../../src/model/claim.ts';
import { predictionLine } from '../../src/reading/prediction-line.ts';
import { type Labelled, PassageReader, passagesIn } from './passage-reader.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SET = join(ROOT, '..', 'shared', 'eval');

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

/** Reads and scores passages of the set. */
export class Evaluation {
  private readonly scorer: Scorer;
  private readonly reader: PassageReader;

  private constructor(scorer: Scorer, reader: PassageReader) {
    this.scorer = scorer;
    this.reader = reader;
  }

  static async open(): Promise<Evaluation> {
    const scorer = (await import(pathToFileURL(join(SET, 'score-claims.mjs')).href)) as Scorer;
    return new Evaluation(scorer, await PassageReader.open());
  }

  /** The development passages as they stand in the set: lines of JSON, unread by the scorer. */
  lines(): Labelled[] {
    return passagesIn(join(SET, 'claims-dev.jsonl'));
  }

  read(passage: Labelled): ProposedClaim[] {
    return this.reader.read(passage);
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
