// Reads texts into proposed claims, with the gazetteer of a workspace or of the built-in theatre that follows the war.

import { join } from 'node:path';
import { lineageOfSource, sourceFinder } from '../claims/known-sources.ts';
import type { Passage, ProposedClaim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { Place } from '../model/place.ts';
import type { Theatre } from '../model/theatre.ts';
import { parseTheatre } from '../model/theatre-parser.ts';
import { conflictOf } from '../reading/conflict-of.ts';
import { type Gazetteer, gazetteerOf, NO_GAZETTEER } from '../reading/gazetteer/place-forms.ts';
import { languageOf } from '../reading/language-of.ts';
import type { PartyName, PartyNames } from '../reading/mentions/theatre-parties.ts';
import { checkedAnswer, MAX_MODEL_TEXT, MODEL_SCHEMA, mergedClaims, messagesFor } from '../reading/model-claims.ts';
import { fold } from '../reading/names/fold.ts';
import { CONFLICTS, conflictProfile, partiesOf } from '../reading/packs/conflicts.ts';
import { PACKS } from '../reading/packs/index.ts';
import type { LanguagePack } from '../reading/packs/pack.ts';
import { type ReadOptions, readClaims } from '../reading/read-claims.ts';
import { seenText } from '../reading/text/seen-text.ts';
import { readPlaces } from './gazetteer.ts';
import { packageFolder } from './init.ts';
import { askModel, type ModelEndpoint } from './model-endpoint.ts';
import { readTextFile } from './read-text-file.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Reads passages one after another; packs and gazetteers are loaded when first needed, and once. */
export class TextReader {
  readonly workspace: Workspace | null;
  private readonly findSource: ((name: string) => string | null) | null;
  private readonly packByLanguage = new Map<string, LanguagePack>();
  private readonly gazetteerByTheatre = new Map<string, Gazetteer>();

  /** The theatre's own names for its parties. */
  private readonly partyNames: PartyNames | null;

  private readonly model: ModelEndpoint | null;

  private constructor(workspace: Workspace | null, model: ModelEndpoint | null) {
    this.workspace = workspace;
    this.findSource = workspace ? sourceFinder(workspace.theatre) : null;
    this.partyNames = workspace && namesOfParties(workspace.theatre);
    this.model = model;
  }

  /** With a workspace its theatre, gazetteer and sources are used; `.` need not be one. A model is asked where one is given. */
  static async open(folder: string, model: ModelEndpoint | null = null): Promise<TextReader> {
    const workspace = await openWorkspace(folder).catch((error: unknown) => {
      if (folder === '.' && error instanceof InputError && error.where.file === undefined) return null;
      throw error;
    });
    return new TextReader(workspace, model);
  }

  /**
   * The claims of a passage. A language that no pack reads is an InputError; where none is given it is found out, and
   * so is the war, from the workspace's theatre or from the parties that the text names.
   */
  async read(passage: Passage): Promise<ProposedClaim[]> {
    const { text, quoteOf } = seenText(passage.text);
    const seen = { ...passage, text };
    const pack = await this.pack(seen);
    const conflict = passage.conflict ?? this.conflictOfTheatre() ?? this.conflictOfText(text, pack);
    const gazetteer = await this.gazetteer(conflict);
    const { partyNames } = this;
    const options = partyNames === null ? { pack, gazetteer } : { pack, gazetteer, partyNames };
    const told = { ...seen, lang: pack.language, conflict };
    const byRules = readClaims(told, options);
    const claims = this.model === null ? byRules : await this.withModel(this.model, told, { ...options, byRules });
    return claims.map((claim) => ({
      ...claim,
      source: { ...claim.source, id: this.sourceId(claim.source.name) },
      quote: quoteOf(claim.quote),
    }));
  }

  /** What the model proposes besides: only what the text bears out. */
  private async withModel(
    endpoint: ModelEndpoint,
    passage: Passage,
    { pack, gazetteer, byRules }: ReadOptions & { readonly byRules: readonly ProposedClaim[] },
  ): Promise<ProposedClaim[]> {
    if (passage.text.length > MAX_MODEL_TEXT)
      throw new InputError(`The text has more than ${MAX_MODEL_TEXT} letters: give the model a shorter one.`);
    const sides = conflictProfile(passage.conflict)?.sides.flat() ?? Object.keys(pack.parties);
    const parties = [...new Set([...sides, ...Object.keys(this.partyNames ?? {})])];
    const { model } = endpoint;
    const question = { messages: messagesFor(passage, parties), schema: MODEL_SCHEMA };
    const { claims } = await askModel(endpoint, question, (answer) =>
      checkedAnswer(answer, passage, { pack, gazetteer, parties, model }),
    );
    return mergedClaims(byRules, claims, model);
  }

  private async pack({ lang, text }: Passage): Promise<LanguagePack> {
    if (lang !== null) return this.packOf(lang.split('-')[0]!.toLowerCase());
    const packs = await Promise.all(Object.keys(PACKS).map((language) => this.packOf(language)));
    return languageOf(text, packs);
  }

  private async packOf(language: string): Promise<LanguagePack> {
    const known = this.packByLanguage.get(language);
    if (known) return known;
    const load = Object.hasOwn(PACKS, language) ? PACKS[language] : undefined;
    if (!load)
      throw new InputError(`No pack reads the language "${language}": choose from ${Object.keys(PACKS).join(', ')}.`);
    const pack = await load();
    this.packByLanguage.set(language, pack);
    return pack;
  }

  private conflictOfTheatre(): string | null {
    const id = this.workspace?.theatre.id;
    return CONFLICTS.find(({ theatres }) => id !== undefined && theatres?.includes(id))?.id ?? null;
  }

  /** The war that a text's parties fight; in a theatre whose own parties fight none that is known, none. */
  private conflictOfText(text: string, pack: LanguagePack): string | null {
    const found = conflictOf(text, pack);
    const parties = this.workspace?.theatre.parties ?? [];
    const known = partiesOf(conflictProfile(found));
    return parties.length === 0 || parties.some(({ id }) => known?.has(id)) ? found : null;
  }

  private async gazetteer(conflict: string | null): Promise<Gazetteer> {
    const theatre = conflictProfile(conflict)?.theatres?.[0];
    const key = this.workspace ? '' : (theatre ?? null);
    if (key === null) return NO_GAZETTEER;
    const known = this.gazetteerByTheatre.get(key);
    if (known) return known;
    const made = gazetteerOf(await this.places(key), await this.cases());
    this.gazetteerByTheatre.set(key, made);
    return made;
  }

  private async places(theatre: string): Promise<readonly Place[]> {
    if (this.workspace) return readPlaces(this.workspace.dir, this.workspace.theatre);
    const folder = packageFolder('data', 'theatres', theatre);
    const file = join(folder, 'theatre.json');
    return readPlaces(folder, parseTheatre(await readTextFile(file), file));
  }

  private async cases(): Promise<Record<string, LanguagePack['cases']>> {
    const packs = await Promise.all(Object.keys(PACKS).map((language) => this.packOf(language)));
    return Object.fromEntries(packs.map(({ language, cases }) => [language, cases]));
  }

  /** One key for all names of a source of the theatre and of those that pass on its word; else the name itself. */
  lineageOf(name: string): string {
    const id = this.sourceId(name);
    return id === null || !this.workspace ? fold(name) : lineageOfSource(this.workspace.theatre, id);
  }

  /** The theatre's source that a speaker's name means. */
  private sourceId(name: string): string | null {
    return this.findSource?.(name) ?? null;
  }
}

/** Aliases may stand in texts of any language. */
function namesOfParties({ parties }: Theatre): PartyNames {
  const named = parties.map(({ id, name, aliases }) => {
    const names = Object.entries(name).map(([language, one]): PartyName => ({ name: one, language }));
    return [id, [...names, ...aliases.map((alias): PartyName => ({ name: alias, language: null }))]] as const;
  });
  return Object.fromEntries(named);
}
