// The claims desk of a workspace: the inbox, texts with their claims, what maps show, and decisions.

import { type Inbox, type InboxQuery, inboxPage, makeInbox, undecidedCopies } from '../claims/inbox.ts';
import { standingClaims } from '../claims/standing.ts';
import type { ClaimBook, StandingClaim } from '../model/claim-record.ts';
import type { TextStamp } from '../model/claim-wire.ts';
import type {
  DecidedAnswer,
  DeskAddition,
  DeskDecision,
  DeskTextAnswer,
  InboxAnswer,
  ShownAnswer,
  ShownNow,
} from '../model/desk-wire.ts';
import { InputError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/place.ts';
import { draftFromWords } from './claim-draft.ts';
import { textStamp, textStampsOf } from './claim-list.ts';
import { addClaim, decide } from './decide.ts';
import { DeskWriter } from './desk-writer.ts';
import type { Ledger } from './ledger.ts';
import type { AtlasReader } from './reader.ts';
import { sourcesAnswer } from './sources.ts';
import { type LanguageTeller, languageTeller } from './text-language.ts';

export interface DeskOptions {
  readonly reader: AtlasReader;
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
}

export class Desk {
  private readonly reader: AtlasReader;
  private readonly writer: DeskWriter;
  private readonly now: () => Instant;
  private sorted: { readonly book: ClaimBook; readonly inbox: Inbox } | undefined;
  private placeById: ReadonlyMap<string, Place> | undefined;
  private languageOf: LanguageTeller | undefined;

  constructor({ reader, databaseUrl, now }: DeskOptions) {
    this.reader = reader;
    this.now = now;
    this.writer = new DeskWriter(reader.dir, { purpose: 'serve --desk', databaseUrl });
  }

  async inbox(query: InboxQuery): Promise<InboxAnswer> {
    const { book, inbox } = await this.sortedBook();
    const { total, groups, claims } = inboxPage(inbox, query);
    const texts = textStampsOf(claims, book.texts).map((text) => this.inLanguage(inbox, text));
    return { ...this.head(), total, offset: query.offset, groups, claims, texts };
  }

  /** Throws InputError where no text of that id is on record. */
  async text(id: string): Promise<DeskTextAnswer> {
    const { inbox } = await this.sortedBook();
    const text = inbox.textById.get(id);
    if (!text) throw new InputError(`There is no text "${id}" on record.`);
    const claims = [...inbox.standingById.values()].filter(({ claim }) => claim.text === id);
    return {
      ...this.head(),
      text: { ...this.inLanguage(inbox, textStamp(text)), text: text.text, author: text.author },
      claims,
    };
  }

  /** What each source's map shows at a position, in the theatre's order; sources without editions show nothing. */
  async shown(position: readonly [number, number]): Promise<ShownAnswer> {
    const place = { id: position.join(','), name: '', position };
    const shown: ShownNow[] = [];
    for (const { id } of this.reader.theatre.sources) {
      if (this.reader.editionsOf(id).length === 0) continue;
      const { history, asOf } = await this.reader.placeAt({ place, matched: null }, id);
      const now = history.at(-1);
      if (!now || !asOf) continue;
      const since = { edition: now.editionFrom, published: now.from };
      shown.push({ source: id, status: now.status, implied: now.implied ?? null, since, edition: asOf });
    }
    return { ...this.head(), shown };
  }

  async decide(decision: DeskDecision): Promise<DecidedAnswer> {
    const { claim, kind, words, by, reason } = decision;
    const { inbox } = await this.sortedBook();
    const told = inbox.standingById.get(claim);
    if (!told) throw new InputError(`There is no claim "${claim}" on record.`);
    const copies = decision.copies === 'supersede' ? undecidedCopies(inbox, claim).map((one) => one.claim.id) : [];
    const draft = kind === 'mended' ? await draftFromWords(this.reader, words ?? {}, told.claim) : undefined;
    return this.write(async (ledger) => {
      const verdict = { claim, kind, by, reason, ...(draft ? { replacement: draft } : {}) };
      const stands = await decide(ledger, verdict, this.options);
      if (kind === 'reopened') await this.takeBack(ledger, told, { by, reason });
      await this.supersede(ledger, { copies, by, reason, replacement: stands.claim.id });
      return [claim, stands.claim.id, ...copies];
    });
  }

  async add({ words, text, by, reason }: DeskAddition): Promise<DecidedAnswer> {
    const draft = await draftFromWords(this.reader, words, null);
    return this.write(async (ledger) => {
      const added = await addClaim(ledger, { draft, text, by, reason }, this.options);
      return [added.claim.id];
    });
  }

  close(): Promise<void> {
    return this.writer.close();
  }

  private inLanguage({ textById, languageOf }: Inbox, stamp: TextStamp): TextStamp {
    const text = textById.get(stamp.id);
    return text ? { ...stamp, language: languageOf(text) } : stamp;
  }

  private get options() {
    return { timeZone: this.reader.theatre.timeZone, now: this.now };
  }

  private head() {
    return { schema: 'foothold/1', asOf: sourcesAnswer(this.reader).asOf } as const;
  }

  private async write(work: (ledger: Ledger) => Promise<readonly string[]>): Promise<DecidedAnswer> {
    return this.writer.write(async (ledger) => {
      const ids = new Set(await work(ledger));
      return { schema: 'foothold/1', claims: standingClaims(ledger.book()).filter(({ claim }) => ids.has(claim.id)) };
    });
  }

  /** A claim that was mended stands again itself: what stood in its place makes way. */
  private async takeBack(
    ledger: Ledger,
    { claim, state, decisions }: StandingClaim,
    { by, reason }: Pick<DeskDecision, 'by' | 'reason'>,
  ): Promise<void> {
    const replacement = decisions.at(-1)?.replacement;
    if (state !== 'mended' || replacement == null) return;
    const verdict = { claim: replacement, kind: 'superseded', replacement: claim.id, by, reason } as const;
    await decide(ledger, verdict, this.options);
  }

  /** In one piece: of a flood, a decision for each copy would take minutes. */
  private async supersede(
    ledger: Ledger,
    { copies, ...rest }: { copies: readonly string[]; replacement: string; by: string; reason: string },
  ): Promise<void> {
    const recorded = this.now();
    await ledger.keep(
      copies.map((claim) => ({ kind: 'decision', record: { claim, kind: 'superseded', ...rest, recorded } })),
    );
  }

  private async sortedBook() {
    const book = await this.reader.book();
    if (this.sorted?.book !== book) {
      this.placeById ??= new Map((await this.reader.readPlaces()).map((place) => [place.id, place]));
      const namesOf = (id: string): readonly string[] => Object.values(this.placeById?.get(id)?.names ?? {});
      this.languageOf ??= await languageTeller();
      const { theatre } = this.reader;
      this.sorted = { book, inbox: makeInbox(book, { theatre, namesOf, languageOf: this.languageOf }) };
    }
    return this.sorted;
  }
}
