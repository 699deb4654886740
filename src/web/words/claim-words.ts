// Texts of dossiers: who said what of a place, what the maps showed, and where the two differ.

import type { Act, ClaimCertainty, Extent, Relation } from '../../model/claim.ts';
import type { ClaimState } from '../../model/claim-record.ts';
import { counted } from './plural.ts';
import { relationUkrainian } from './relation-words.ts';

export interface ClaimWords {
  readonly whoSays: string;
  readonly loadingClaims: string;
  readonly noClaims: string;
  readonly claimsUnreachable: string;
  readonly noRegionClaims: string;
  readonly regionUnreachable: string;
  /** Heading of the strips: maps and speakers on one axis of time. */
  readonly sourcesInTime: string;
  readonly claimsList: string;
  readonly claimOrder: string;
  readonly whenItWasSo: string;
  readonly whenItWasLearned: string;
  readonly knownOn: string;
  readonly unknownDay: string;
  upTo(day: string): string;
  since(day: string): string;
  daysFromTo(from: string, to: string): string;
  /** What a speaker does: says, denies, expects. */
  act(act: Act): string;
  /** What becomes of the place; `party` is a name, or null where nobody is named. */
  relation(relation: Relation, party: string | null): string;
  /** How much of the place; nothing for all of it, which is what a bare name says. */
  extent(extent: Extent): string;
  certainty(certainty: ClaimCertainty): string;
  state(state: ClaimState): string;
  readonly background: string;
  copies(count: number): string;
  evidence(count: number): string;
  via(names: string): string;
  carriedBy(outlet: string, when: string): string;
  learnedOn(when: string): string;
  readonly openOriginal: string;
  readonly showThatDay: string;
  /** Of a map, beside a claim: so many days after it, before it, or never. */
  mapMove(source: string, days: number): string;
  /** Of a claim that tells of a state and of no turn: the map showed it already. */
  mapAgrees(source: string): string;
  mapNever(source: string): string;
  /** Of a claim about a region: the statuses that a map showed of it at the end of that day, each with its area and share. */
  mapShowed(source: string, shares: string): string;
  readonly contrary: string;
  readonly contraryNote: string;
  readonly apart: string;
  apartDays(days: number): string;
  mapLine(was: string, is: string): string;
  textLine(said: string): string;
  readonly inEdition: string;
  showAll(count: number): string;
  readonly dossierCitation: string;
}

const english = counted('en');
const ukrainian = counted('uk');

export const claimEnglish: ClaimWords = {
  whoSays: 'Who says so',
  loadingClaims: 'Looking for claims …',
  noClaims: 'Nobody is on record with a claim about this place.',
  claimsUnreachable: 'What was claimed of this place is not kept on this device.',
  noRegionClaims: 'Nobody is on record with a claim about this region as a whole.',
  regionUnreachable: 'What was claimed of this region is not kept on this device.',
  sourcesInTime: 'Maps and speakers',
  claimsList: 'Claims',
  claimOrder: 'In the order of',
  whenItWasSo: 'when it was so',
  whenItWasLearned: 'when it was learned',
  knownOn: 'as known on',
  unknownDay: 'no day said',
  upTo: (day) => `up to ${day}`,
  since: (day) => `since ${day}`,
  daysFromTo: (from, to) => `${from} – ${to}`,
  act: (act) => ({ asserts: 'says', denies: 'denies', predicts: 'expects', 'reports-video': 'shows in pictures' })[act],
  relation: (relation, party) => {
    const who = party ?? 'somebody';
    const phrases: Readonly<Record<Relation, string>> = {
      controls: `held by ${who}`,
      captured: `captured by ${who}`,
      liberated: `liberated by ${who}`,
      lost: `lost by ${who}`,
      'withdrew-from': `${who} withdrew`,
      entered: `${who} entered`,
      advanced: `${who} advanced`,
      contested: party === null ? 'fighting' : `fighting, ${party}`,
      encircled: `${who} encircled`,
      'not-encircled': `${who} not encircled`,
    };
    return phrases[relation];
  },
  extent: (extent) => ({ whole: '', part: 'part of it', near: 'near it', unspecified: '' })[extent],
  certainty: (certainty) => ({ certain: '', probable: 'said as probable', possible: 'said as possible' })[certainty],
  state: (state) =>
    ({
      proposed: 'read by rules, no person has decided yet',
      accepted: 'accepted by an editor',
      mended: 'mended',
      rejected: 'rejected',
      superseded: 'superseded',
    })[state],
  background: 'told as background',
  copies: (count) => english(count, { one: '# copy, counted once', other: '# copies, counted once' }),
  evidence: (count) => english(count, { one: '# piece of evidence', other: '# pieces of evidence' }),
  via: (names) => `by way of ${names}`,
  carriedBy: (outlet, when) => `${outlet}, ${when}`,
  learnedOn: (when) => `on record here since ${when}`,
  openOriginal: 'Original',
  showThatDay: 'Show the map of that day',
  mapMove: (source, days) => {
    if (days === 0) return `${source}’s map: the same day`;
    const apart = english(Math.abs(days), { one: '# day', other: '# days' });
    return `${source}’s map: ${apart} ${days > 0 ? 'later' : 'earlier'}`;
  },
  mapAgrees: (source) => `${source}’s map shows the same`,
  mapNever: (source) => `${source}’s map has not shown it`,
  mapShowed: (source, shares) => `${source}’s map that day: ${shares}`,
  contrary: 'Said on the same days, and contrary',
  contraryNote: 'Both stand as they were said. Nothing here decides between them.',
  apart: 'Map and text of one source stand apart',
  apartDays: (days) => english(Math.abs(days), { one: '# day apart', other: '# days apart' }),
  mapLine: (was, is) => `Map: ${was} → ${is}`,
  textLine: (said) => `Text: ${said}`,
  inEdition: 'in the edition of',
  showAll: (count) => `Show all ${count}`,
  dossierCitation: 'To cite',
};

export const claimUkrainian: ClaimWords = {
  whoSays: 'Хто про це каже',
  loadingClaims: 'Шукаємо твердження …',
  noClaims: 'Тверджень про це місце не записано.',
  claimsUnreachable: 'Тверджень про це місце на цьому пристрої не збережено.',
  noRegionClaims: 'Тверджень про цю область загалом не записано.',
  regionUnreachable: 'Тверджень про цю область на цьому пристрої не збережено.',
  sourcesInTime: 'Карти й мовці',
  claimsList: 'Твердження',
  claimOrder: 'За часом',
  whenItWasSo: 'коли так було',
  whenItWasLearned: 'коли про це дізналися',
  knownOn: 'як було відомо на',
  unknownDay: 'день не названо',
  upTo: (day) => `не пізніше ${day}`,
  since: (day) => `з ${day}`,
  daysFromTo: (from, to) => `${from} – ${to}`,
  act: (act) =>
    ({
      asserts: 'стверджує',
      denies: 'заперечує',
      predicts: 'очікує',
      'reports-video': 'показує на знімках',
    })[act],
  relation: (relation, party) =>
    party === null ? relationUkrainian[relation] : `${party}: ${relationUkrainian[relation]}`,
  extent: (extent) => ({ whole: '', part: 'частково', near: 'поруч', unspecified: '' })[extent],
  certainty: (certainty) =>
    ({ certain: '', probable: 'сказано як імовірне', possible: 'сказано як можливе' })[certainty],
  state: (state) =>
    ({
      proposed: 'прочитано за правилами, людина ще не вирішила',
      accepted: 'прийняв редактор',
      mended: 'виправлено',
      rejected: 'відхилено',
      superseded: 'замінено',
    })[state],
  background: 'згадано як тло',
  copies: (count) =>
    ukrainian(count, {
      one: '# копія, враховано раз',
      few: '# копії, враховано раз',
      many: '# копій, враховано раз',
      other: '# копії, враховано раз',
    }),
  evidence: (count) => ukrainian(count, { one: '# доказ', few: '# докази', many: '# доказів', other: '# доказу' }),
  via: (names) => `через ${names}`,
  carriedBy: (outlet, when) => `${outlet}, ${when}`,
  learnedOn: (when) => `записано тут ${when}`,
  openOriginal: 'Оригінал',
  showThatDay: 'Показати карту того дня',
  mapMove: (source, days) => {
    if (days === 0) return `карта ${source}: того самого дня`;
    const apart = ukrainian(Math.abs(days), { one: '# день', few: '# дні', many: '# днів', other: '# дня' });
    return `карта ${source}: на ${apart} ${days > 0 ? 'пізніше' : 'раніше'}`;
  },
  mapAgrees: (source) => `карта ${source} показує те саме`,
  mapNever: (source) => `карта ${source} цього не показала`,
  mapShowed: (source, shares) => `карта ${source} того дня: ${shares}`,
  contrary: 'Сказано про ті самі дні, і навпаки',
  contraryNote: 'Обидва твердження стоять так, як їх сказано. Тут між ними ніхто не вирішує.',
  apart: 'Карта й текст одного джерела розходяться',
  apartDays: (days) =>
    ukrainian(Math.abs(days), {
      one: 'різниця # день',
      few: 'різниця # дні',
      many: 'різниця # днів',
      other: 'різниця # дня',
    }),
  mapLine: (was, is) => `Карта: ${was} → ${is}`,
  textLine: (said) => `Текст: ${said}`,
  inEdition: 'у випуску від',
  showAll: (count) => `Показати всі ${count}`,
  dossierCitation: 'Для цитування',
};
