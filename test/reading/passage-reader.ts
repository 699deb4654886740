// Reads labelled passages with the packs and the shipped gazetteer; made once, since both take a moment.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProposedClaim } from '../../src/model/claim.ts';
import { type Gazetteer, gazetteerOf, NO_GAZETTEER } from '../../src/reading/gazetteer/place-forms.ts';
import { parsePlacesTsv } from '../../src/reading/gazetteer/places-tsv.ts';
import { PACKS } from '../../src/reading/packs/index.ts';
import type { LanguagePack } from '../../src/reading/packs/pack.ts';
import { readClaims } from '../../src/reading/read-claims.ts';

const GAZETTEER = fileURLToPath(new URL('../../data/theatres/ukraine/gazetteer', import.meta.url));

/** A passage as the scorer gives it: with labels that only the scorer reads. */
export interface Labelled {
  readonly id: string;
  readonly set: string;
  readonly lang: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly conflict: string | null;
  readonly text: string;
  readonly negative: string | null;
  readonly claims: readonly LabelledClaim[];
}

export interface LabelledClaim {
  readonly act: string;
  readonly relation: string;
  readonly party: string | null;
  readonly partyAlt?: readonly string[];
  readonly relationAlt?: readonly string[];
  readonly actAlt?: readonly string[];
  readonly optional?: boolean;
  readonly source: { readonly name: string; readonly aliases: readonly string[] };
  readonly place: { readonly name: string; readonly mention: string | null; readonly aliases: readonly string[] };
  readonly date: { readonly from: string | null; readonly to: string | null; readonly expr: string } | null;
}

/** Passages in lines of JSON. */
export function passagesIn(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

export class PassageReader {
  private readonly packs: Readonly<Record<string, LanguagePack>>;
  private readonly gazetteer: Gazetteer;

  private constructor(packs: Readonly<Record<string, LanguagePack>>) {
    this.packs = packs;
    const cases = Object.fromEntries(Object.entries(packs).map(([language, pack]) => [language, pack.cases]));
    const files = readdirSync(GAZETTEER).map((file) => readFileSync(join(GAZETTEER, file), 'utf8'));
    this.gazetteer = gazetteerOf(
      files.flatMap((text) => parsePlacesTsv(text).places),
      cases,
    );
  }

  static async open(): Promise<PassageReader> {
    const packs: Record<string, LanguagePack> = {};
    for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
    return new PassageReader(packs);
  }

  read(passage: Labelled): ProposedClaim[] {
    const pack = this.packs[passage.lang];
    if (!pack) return [];
    const isOurs = passage.conflict === 'rus-ukr' || passage.conflict === 'donbas-2014';
    return readClaims(passage, { pack, gazetteer: isOurs ? this.gazetteer : NO_GAZETTEER });
  }
}
