// The statements that a check is asked about: on record, or only asked about, or read out of a text and not kept.

import { type CheckSubject, hourOf } from '../claims/check.ts';
import { sourceFinder } from '../claims/known-sources.ts';
import { bookAsKnown, standingClaims } from '../claims/standing.ts';
import { validTime } from '../claims/valid-time.ts';
import type { CheckedHour } from '../model/check-wire.ts';
import { AUTHOR, type ProposedClaim } from '../model/claim.ts';
import type { ClaimBook, StandingClaim } from '../model/claim-record.ts';
import type { ClaimWords } from '../model/desk-wire.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { dayOf, type Instant, isDay, nextDay, startOfDay } from '../model/instant.ts';
import type { Theatre } from '../model/theatre.ts';
import { type DraftReader, draftFromWords } from './claim-draft.ts';
import { withClaimId } from './claim-ids.ts';
import { recorderOf } from './claim-recorder.ts';
import { aboutFilter, placeOrRegion } from './place-or-region.ts';

/** Which statements: one on record by its id, what a speaker said on a day, or claims that were read and not recorded. */
export type CheckWish =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'spoken'; readonly words: SpokenWords }
  | { readonly kind: 'read'; readonly claims: readonly ProposedClaim[]; readonly published: Publishing };

/** On record, those of the speaker's claims that fit; where none does, place and relation make one. */
export interface SpokenWords extends Omit<ClaimWords, 'on'> {
  readonly source: string;
  /** A day of the theatre. */
  readonly on: string;
}

/** When a text was published, a day of the theatre or an instant, and who carried it. */
export interface Publishing {
  readonly when: string | Instant;
  readonly outlet: string | null;
}

/** Where it is known when a statement was published, how precisely. */
export interface Subject extends CheckSubject {
  readonly precision: CheckedHour['precision'];
}

interface SubjectReader extends DraftReader {
  book(): Promise<ClaimBook>;
}

interface SubjectOptions {
  readonly knownOn: Instant | null;
  readonly now: Instant;
  /** `decided` leaves out what no person has accepted. */
  readonly claims: 'decided' | 'all';
}

export async function subjectsOf(reader: SubjectReader, wish: CheckWish, options: SubjectOptions): Promise<Subject[]> {
  if (wish.kind === 'read') return readSubjects(wish, reader.theatre, options.now);
  const book = bookAsKnown(await reader.book(), options.knownOn);
  const known = standingClaims(book).filter(({ state }) => options.claims === 'all' || state === 'accepted');
  if (wish.kind === 'claim') {
    const found = known.find(({ claim }) => claim.id === wish.id);
    if (!found) throw new InputError(`There is no claim "${wish.id}": foothold claims list shows their ids.`);
    return [{ ...found, precision: 'hour' }];
  }
  const fitting = await spokenOnRecord(reader, wish.words, known);
  return fitting.length > 0
    ? fitting.map(({ claim, state }) => ({ claim, state, precision: 'hour' }))
    : [await askedAbout(reader, wish.words, options.now)];
}

async function spokenOnRecord(
  reader: SubjectReader,
  { source, on, place: what, relation, party }: SpokenWords,
  known: readonly StandingClaim[],
): Promise<StandingClaim[]> {
  if (!isDay(on)) throw new UsageError(`"${on}" is not a day of the calendar: give YYYY-MM-DD.`);
  const { timeZone } = reader.theatre;
  const speaker = sourceFinder(reader.theatre)(source) ?? source;
  const isAboutIt =
    what === undefined ? () => true : await aboutFilter(await placeOrRegion(reader, { what, source: '' }), reader);
  return known.filter(({ claim, state }) => {
    const hour = hourOf(claim);
    return (
      (state === 'accepted' || state === 'proposed') &&
      (claim.source.id ?? claim.source.name) === speaker &&
      hour !== null &&
      dayOf(hour.at, timeZone) === on &&
      (relation === undefined || claim.relation === relation) &&
      (party === undefined || claim.party === party) &&
      isAboutIt(claim)
    );
  });
}

/** A statement of which nothing is on record: it was said on the day, at an hour that nobody tells. */
async function askedAbout(reader: SubjectReader, words: SpokenWords, now: Instant): Promise<Subject> {
  if (words.place === undefined || words.relation === undefined)
    throw new InputError(
      `Nothing of "${words.source}" of ${words.on} is on record: say what was claimed with --place and --relation.`,
    );
  const { date, ...draft } = await draftFromWords(reader, words, null);
  const claim = withClaimId({
    ...draft,
    text: null,
    published: null,
    valid: validTime(date, { published: null, timeZone: reader.theatre.timeZone }),
    reasons: [],
    evidence: [],
    by: { kind: 'person', name: '' },
    recorded: now,
  });
  return { claim, state: 'not-recorded', precision: 'day' };
}

/** Claims as they would stand on record, said when their text was published. */
function readSubjects(
  { claims, published }: Extract<CheckWish, { readonly kind: 'read' }>,
  { timeZone }: Theatre,
  now: Instant,
): Subject[] {
  const { when, outlet } = published;
  const isOfDay = typeof when === 'string';
  const at = isOfDay ? startOfDay(nextDay(when), timeZone) - 1 : when;
  return claims.map(({ date, source, model, ...said }) => ({
    claim: withClaimId({
      ...said,
      source: source.name === AUTHOR && outlet !== null ? { name: outlet, id: source.id } : source,
      text: null,
      published: at,
      valid: validTime(date, { published: at, timeZone }),
      url: null,
      evidence: [],
      by: recorderOf(model),
      recorded: now,
    }),
    state: 'not-recorded',
    precision: isOfDay ? 'day' : 'hour',
  }));
}
