// Who is committed to each stretch of a text: speakers, go-betweens, denials, film given as the ground.

import { AUTHOR } from '../model/claim.ts';
import type { Annotated } from './annotated.ts';
import type { Attribution } from './attributed.ts';
import { denialAtEnd, refuted, verdictIn } from './denials.ts';
import { isFilm, showsAfter } from './film.ts';
import {
  appositionBefore,
  belongsToSpeaker,
  isNameAlone,
  MAX_SPEAKER,
  nameBeforeTitle,
  pastPreposition,
  type Speaker,
  speakerAfter,
  speakerAtEnd,
  speakerOf,
} from './speakers.ts';

/** Attributions by sentence. What stands in one quotation has one speaker, also in the sentences before his name. */
export function attributions(sentences: readonly Annotated[]): Attribution[][] {
  const reader = new AttributionReader();
  const bySentence = sentences.map((sentence) => reader.read(sentence));
  return refuted(sentences, carried(sentences, bySentence));
}

class AttributionReader {
  private last: Speaker | undefined;

  read(sentence: Annotated): Attribution[] {
    const found: Attribution[] = [];
    const length = sentence.tokens.length;
    for (let k = 0; k < length; k++) {
      const attribution =
        this.accordingAt(sentence, k) ??
        this.hearsayAt(sentence, k) ??
        this.filmAt(sentence, k) ??
        this.denialAt(sentence, k) ??
        this.reportAt(sentence, k);
      if (!attribution) continue;
      found.push(attribution);
      k = Math.max(k, attribution.zone[1] - 1);
    }
    this.partAtSemicolons(sentence, found);
    const outer = this.dashAt(sentence, found) ?? this.colonAt(sentence);
    if (outer) found.unshift(outer);
    const verdict = verdictIn(sentence);
    const untrue = verdict ?? untrueIn(sentence);
    if (untrue) found.push(untrue);
    // Who said what is a lie is not who says that it is.
    return verdict ? found.filter(({ kind, zone }) => kind !== 'says' || zone[0] >= verdict.to) : found;
  }

  /** Who is named before a semicolon says nothing of what another says after it. */
  private partAtSemicolons({ tokens }: Annotated, found: Attribution[]): void {
    for (const [k, attribution] of found.entries()) {
      const next = found[k + 1];
      const parting = next
        ? tokens.findIndex(({ text }, j) => j >= attribution.zone[1] && j <= next.zone[0] && text === ';')
        : -1;
      if (parting !== -1) found[k] = { ...attribution, to: Math.min(attribution.to, parting) };
    }
  }

  private accordingAt(sentence: Annotated, k: number): Attribution | undefined {
    const end = sentence.classes.endOf('according', k);
    if (!end || sentence.classes.endOf('hearsay', k) >= end) return undefined;
    const isOfLast = this.last !== undefined && sentence.classes.firstOf('there', k, end) !== -1;
    const speaker = isOfLast && this.last ? { ...this.last, start: k, end } : speakerAfter(sentence, end);
    if (!speaker) return undefined;
    if (!isOfLast && isFilm(sentence, speaker)) return filmOf(sentence, k, speaker);
    this.last = speaker;
    return says(sentence, speaker, {
      from: isOfLast ? k : afterSemicolon(sentence, k),
      zone: [k, zoneEndOf(sentence, speaker.end)],
      reason: 'according to',
    });
  }

  private hearsayAt({ classes, tokens, partyAt }: Annotated, k: number): Attribution | undefined {
    const end = classes.endOf('hearsay', k);
    // «Військові кажуть»: somebody is named.
    const isSomebodys = classes.has('report', k) && (partyAt[k - 1] !== undefined || classes.has('speaker', k - 1));
    if (!end || isSomebodys) return undefined;
    return {
      from: k,
      to: tokens.length,
      kind: 'says',
      source: 'unnamed reports',
      via: [],
      zone: [k, end],
      party: null,
      isHearsay: true,
      reason: 'hearsay',
    };
  }

  /** `Geolocated footage published by X on … shows`. */
  private filmAt(sentence: Annotated, k: number): Attribution | undefined {
    const { classes, tokens } = sentence;
    if (!classes.has('film', k)) return undefined;
    const shows = showsAfter(sentence, k);
    if (shows === -1) return undefined;
    let by: Speaker | undefined;
    for (let j = k + 1; j < shows; j++) {
      const end = classes.endOf('sharedBy', j);
      const speaker = end ? speakerAfter(sentence, end, shows) : undefined;
      if (speaker) by = speaker;
    }
    const to = classes.firstOf('clause', shows, tokens.length);
    return {
      from: shows,
      to: to === -1 ? tokens.length : Math.max(to, shows + 1),
      kind: 'film',
      source: by?.name ?? null,
      via: [],
      zone: [k, shows + 1],
      party: by?.party ?? null,
      isHearsay: false,
      reason: 'film or photographs',
    };
  }

  private denialAt(sentence: Annotated, k: number): Attribution | undefined {
    const { classes, tokens } = sentence;
    const verbEnd = classes.endOf('deny', k);
    if (!verbEnd) return undefined;
    const last = denialAtEnd(sentence, k, verbEnd);
    if (last) return last;
    // The verb may stand first, and who denies after it.
    const following = k === 0 ? speakerAfter(sentence, verbEnd) : undefined;
    const end = following?.end ?? verbEnd;
    const claims = classes.firstOf('statement', end, Math.min(tokens.length, end + 4));
    const isOfDeed = isDeed(sentence, end);
    const speaker = following ?? this.speakerBefore(sentence, k);
    this.last = speaker ?? this.last;
    if (claims === -1 && !isOfDeed && !classes.has('that', end)) return undefined;
    const to = nextReport(sentence, Math.max(end, claims + 1));
    return {
      from: end,
      to,
      kind: 'denies',
      source: speaker?.name ?? null,
      via: [],
      zone: [speaker?.start ?? k, Math.max(end, claims + 1)],
      party: speaker?.party ?? null,
      isHearsay: false,
      reason: 'a denial',
    };
  }

  private reportAt(sentence: Annotated, k: number): Attribution | undefined {
    const { classes, tokens } = sentence;
    const end = classes.endOf('report', k);
    if (!end || classes.startOf('not', k) !== -1 || isNoun(sentence, k) || isNobodys(sentence, k)) return undefined;
    if (isHearer(sentence, k)) return undefined;
    const isGerund = sentence.lexicon.formOf(tokens[k]!.word) === 'gerund' && this.last !== undefined;
    const before = isGerund && this.last ? { ...this.last, start: k, end: k } : this.speakerBefore(sentence, k);
    const after =
      isAfterQuotation(sentence, before?.start ?? k) && !before
        ? speakerAtEnd(sentence, pastPreposition(sentence, classes.endOf('reportAfter', k)))
        : undefined;
    const first = !before && !after && k === 0 ? speakerAfter(sentence, pastPreposition(sentence, end)) : undefined;
    const speaker = before ?? after ?? first;
    if (!speaker) return undefined;
    this.last = speaker;
    const zoneStart = Math.min(speaker.start, k);
    const zoneEnd = zoneEndOf(sentence, Math.max(speaker.end, end));
    const isTrailing =
      isAfterQuotation(sentence, zoneStart) && !opensSpeech(sentence, zoneEnd) && !goesOn(sentence, zoneStart, zoneEnd);
    const via = viaAfter(sentence, k, Math.min(tokens.length, isTrailing ? tokens.length : zoneEnd + 6));
    return {
      ...says(sentence, speaker, {
        from: isTrailing ? 0 : zoneStart,
        zone: [zoneStart, zoneEnd],
        reason: `${tokens[k]!.text}`,
      }),
      to: isTrailing && !isJoined(sentence, zoneEnd) ? zoneStart : tokens.length,
      via,
    };
  }

  /** The noun phrase before a verb of saying. */
  private speakerBefore(sentence: Annotated, verb: number): Speaker | undefined {
    const { tokens, classes } = sentence;
    let end = verb;
    while (
      end > 0 &&
      (classes.hasAny(['adverb', 'have', 'be', 'earlier', 'not'], end - 1) || sentence.timeAt[end - 1]) &&
      !sentence.partyAt[end - 1] &&
      !tokens[end - 1]!.isCapital
    )
      end--;
    // «Пригожин в видеообращении объявил»: where he said it.
    const told = classes.startOf('told', end);
    if (told > 0) end = told;
    if (classes.has('and', end - 1) && this.last) return { ...this.last, start: verb, end: verb };
    const titled = nameBeforeTitle(sentence, end);
    if (titled) return titled;
    const apposition = appositionBefore(sentence, end);
    if (apposition) return speakerOf(sentence, ...apposition);
    let start = end;
    while (start > 0 && end - start < MAX_SPEAKER && belongsToSpeaker(sentence, start - 1)) start--;
    start = afterOtherDeed(sentence, start, end);
    return speakerOf(sentence, start, end) ?? this.pronoun(sentence, start, end) ?? beforeParticiple(sentence, start);
  }

  private pronoun(sentence: Annotated, start: number, end: number): Speaker | undefined {
    if (!this.last || end - start > 3) return undefined;
    const isPronoun = sentence.classes.hasAny(['zero'], end - 1) && end > start;
    return isPronoun ? { ...this.last, start, end } : undefined;
  }

  /** «…» — заступниця міністра: a name after the last dash; or `X — Y said` in a headline. */
  private dashAt(sentence: Annotated, found: readonly Attribution[]): Attribution | undefined {
    const { tokens, classes } = sentence;
    for (let k = tokens.length - 1; k > 2; k--) {
      const { text, isSpaced } = tokens[k]!;
      if (!'—–-'.includes(text) || !isSpaced) continue;
      const said = found.find(({ zone, kind }) => kind === 'says' && zone[0] > k && zone[0] <= k + 3);
      if (said) return { ...said, from: 0, to: k, zone: [k, k] };
      const last = tokens.length - ('.…!'.includes(tokens.at(-1)!.text) ? 1 : 0);
      if (last - k > MAX_SPEAKER || found.length > 0 || holdsVerb(sentence, k + 1, last)) return undefined;
      const hasTitle = classes.firstOf('speaker', k + 1, last) !== -1 || isNameAlone(sentence, k + 1, last);
      const speaker = hasTitle ? speakerOf(sentence, k + 1, last) : undefined;
      if (!speaker || sentence.times.some((time) => time.start > k)) return undefined;
      this.last = speaker;
      return { ...says(sentence, speaker, { from: 0, zone: [k, last], reason: 'named after a dash' }), to: k };
    }
    return undefined;
  }

  /** `Reuters: …`: few words, a name, a colon. */
  private colonAt(sentence: Annotated): Attribution | undefined {
    const { tokens, classes } = sentence;
    const colon = tokens.findIndex(({ text }) => text === ':');
    if (colon < 1 || colon > 8 || classes.firstOf('statement', 0, colon) !== -1) return undefined;
    if (classes.hasAny(['in', 'near', 'to', 'from'], 0)) return undefined;
    const acts = sentence.parties.some(({ end, isAttribute }) => end <= colon && !isAttribute);
    if (classes.firstOf('speaker', 0, colon) === -1 && !acts && !isNameAlone(sentence, 0, colon)) return undefined;
    const speaker = speakerOf(sentence, 0, colon);
    if (!speaker || sentence.places.some(({ end, isKnown }) => end <= colon && isKnown)) return undefined;
    this.last = speaker;
    return says(sentence, speaker, { from: colon, zone: [0, colon], reason: 'named before a colon' });
  }
}

/** «…— наши бойцы контролируют высоты»: no speaker, but what is said. */
function holdsVerb({ tokens, lexicon }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const found = tokens[k]!.isCapital ? [] : lexicon.frames.at(tokens, k, () => undefined);
    if (found.some(({ value }) => value.kind === 'verb') && lexicon.formOf(tokens[k]!.word) !== 'noun') return true;
  }
  return false;
}

/** A noun for what was done: denied the capture, «спростував захоплення». */
function isDeed({ tokens, lexicon }: Annotated, k: number): boolean {
  if (!tokens[k]) return false;
  return (
    lexicon.formOf(tokens[k].word) === 'noun' ||
    lexicon.frames.at(tokens, k, () => undefined).some(({ value }) => value.kind === 'noun')
  );
}

/** `Fighters took A and the army said`: who speaks is named after the other clause's `and`. */
function afterOtherDeed({ tokens, classes, lexicon }: Annotated, start: number, end: number): number {
  for (let k = end - 1; k > start; k--) {
    if (!classes.has('and', k)) continue;
    const deeds = tokens.slice(start, k).filter(({ word, isCapital }, j) => {
      const isVerb = !isCapital && ['past', 'participle', 'present'].includes(lexicon.formOf(word));
      return isVerb && lexicon.frames.at(tokens, start + j, () => undefined).length > 0;
    });
    if (deeds.length > 0) return k + 1;
  }
  return start;
}

/** `A commander operating in the X direction denied`: the noun phrase before what only describes it. */
function beforeParticiple(sentence: Annotated, at: number): Speaker | undefined {
  const { tokens, lexicon } = sentence;
  if (at < 2 || lexicon.agent !== null || lexicon.formOf(tokens[at - 1]!.word) !== 'gerund') return undefined;
  let start = at - 1;
  while (start > 0 && at - start < MAX_SPEAKER && belongsToSpeaker(sentence, start - 1)) start--;
  return speakerOf(sentence, start, at - 1);
}

/** `The president was told that …`: who hears it says nothing. */
function isHearer({ classes, lexicon, tokens }: Annotated, k: number): boolean {
  return (
    lexicon.agent === null &&
    classes.has('told', k) &&
    lexicon.formOf(tokens[k]!.word) !== 'gerund' &&
    classes.hasAny(['be'], k - 1)
  );
}

/** «Подтверждено занятие X»: nobody is named who says it. */
function isNobodys({ lexicon, tokens }: Annotated, k: number): boolean {
  return k === 0 && lexicon.agent !== null && lexicon.formOf(tokens[k]!.word) === 'passive';
}

/** Where what is said begins: after the last semicolon before who says it. */
function afterSemicolon({ tokens }: Annotated, before: number): number {
  return tokens.findLastIndex(({ text }, k) => k < before && text === ';') + 1;
}

/** `Russian claims`, `claims:`, `despite claims` are what is said, not the saying. */
function isNoun({ classes, tokens, partyAt, lexicon }: Annotated, k: number): boolean {
  if (!classes.has('statement', k)) return false;
  if (lexicon.agent !== null && lexicon.formOf(tokens[k]!.word) === 'noun') return true;
  return (
    tokens[k + 1]?.text === ':' ||
    partyAt[k - 1]?.isAttribute === true ||
    classes.hasAny(['filler', 'clause', 'after'], k - 1) ||
    /['’]s$/.test(tokens[k - 1]?.word ?? '')
  );
}

/** `…, according to footage verified by X` */
function filmOf({ tokens }: Annotated, start: number, { end }: Speaker): Attribution {
  return {
    from: 0,
    to: tokens.length,
    kind: 'film',
    source: null,
    via: [],
    zone: [start, end],
    party: null,
    isHearsay: false,
    reason: 'film or photographs',
  };
}

function says(
  { tokens }: Annotated,
  { name, party }: Speaker,
  { from, zone, reason }: { readonly from: number; readonly zone: readonly [number, number]; readonly reason: string },
): Attribution {
  return { from, to: tokens.length, kind: 'says', source: name, via: [], zone, party, isHearsay: false, reason };
}

/** `Allegations of capturing X are not true`. */
function untrueIn(sentence: Annotated): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const at = classes.firstOf('untrue', 0, tokens.length);
  if (at === -1) return undefined;
  const from = clauseBefore({ classes, tokens }, at);
  const statement = classes.firstOf('statement', from, tokens.length);
  const isSaying =
    classes.has('report', statement) &&
    lexicon.formOf(tokens[statement]!.word) !== 'noun' &&
    !isNoun(sentence, statement);
  if (statement === -1 || isSaying) return undefined;
  return {
    from,
    to: endOfUntrue({ classes, tokens }, at, statement),
    kind: 'untrue',
    source: null,
    via: [],
    zone: [at, at],
    party: null,
    isHearsay: false,
    reason: 'said to be untrue',
  };
}

/** Past a colon or semicolon, or a comma after a verdict that stands last, something else is said. */
function endOfUntrue(
  { classes, tokens }: Pick<Annotated, 'classes' | 'tokens'>,
  at: number,
  statement: number,
): number {
  for (let k = Math.max(at, statement) + 1; k < tokens.length; k++) {
    const { text } = tokens[k]!;
    const isNext = text === ',' && statement < at && !classes.hasAny(['that', 'relative'], k + 1);
    if (text === ':' || text === ';' || isNext) return k;
  }
  return tokens.length;
}

/** What stands before `but` is another statement. */
function clauseBefore({ classes, tokens }: Pick<Annotated, 'classes' | 'tokens'>, at: number): number {
  for (let k = at; k > 0; k--)
    if (classes.has('clause', k) && tokens[k - 1]!.text === ',' && !classes.has('relative', k)) return k;
  return 0;
}

/** Where a denial ends: at another saying, a colon or a semicolon, `though it admitted`. */
function nextReport(sentence: Annotated, from: number): number {
  const { tokens, classes } = sentence;
  for (let k = from; k < tokens.length; k++) {
    if (classes.endOf('report', k) && classes.has('and', k - 1)) return k;
    if (classes.endOf('report', k) && sentence.lexicon.formOf(tokens[k]!.word) === 'gerund') return k;
    if (k > from && [':', ';'].includes(tokens[k]!.text)) return k;
    if (k > from && tokens[k - 1]!.text === ',' && classes.has('clause', k) && !classes.has('that', k)) return k;
  }
  return tokens.length;
}

/** Past a date and `that`, where what was said begins. */
function zoneEndOf({ timeAt, classes, tokens }: Annotated, from: number): number {
  let k = from;
  while (k < tokens.length && (timeAt[k] || classes.has('adverb', k))) k = timeAt[k]?.end ?? k + 1;
  return classes.has('that', k) ? k + 1 : k === from ? from : k;
}

/** `…, and the army said it was leaving`: what is said follows. */
function goesOn({ tokens, classes, quotations }: Annotated, start: number, end: number): boolean {
  if (classes.has('and', start) || classes.has('clause', start)) return true;
  const isQuoted = quotations.slice(Math.max(0, start - 3), start).some((quotation) => quotation !== -1);
  const rest = tokens.slice(end).findIndex(({ kind }) => kind === 'sign');
  return !isQuoted && tokens[start - 1]?.text === ',' && (rest === -1 ? tokens.length - end : rest) > MAX_TRAILING;
}

/** `A fell, officials said, and B was abandoned`: they said that too. */
function isJoined({ tokens, classes }: Annotated, k: number): boolean {
  return tokens[k]?.text === ',' && classes.has('and', k + 1) && !classes.has('clause', k + 1);
}

/** Words that may follow a trailing `he said`: on Telegram, in a statement on Monday. */
const MAX_TRAILING = 7;

function opensSpeech({ tokens, classes }: Annotated, k: number): boolean {
  return (
    tokens[k]?.text === ':' || classes.has('that', k - 1) || (tokens[k]?.text === ',' && classes.has('that', k + 1))
  );
}

/** True where a closing mark, or a comma after one, or a dash stands before. */
function isAfterQuotation({ tokens, quotations }: Annotated, k: number): boolean {
  const signs = [tokens[k - 1], tokens[k - 2], tokens[k - 3]];
  if (
    k > 0 &&
    tokens[k - 1]?.kind === 'sign' &&
    signs.some((sign, j) => sign !== undefined && quotations[k - 1 - j] !== -1)
  )
    return true;
  const before = tokens[k - 1];
  if (!before || k < 2) return false;
  return ('—–-'.includes(before.text) && before.isSpaced) || (before.text === ',' && k > 2);
}

/** `told TV Rain`, `on Telegram`, `to Reuters`. */
function viaAfter(sentence: Annotated, verb: number, limit: number): string[] {
  const { tokens, classes, placeAt, partyAt } = sentence;
  for (let k = verb; k < limit; k++) {
    const told = classes.endOf('told', k);
    const medium = k === verb ? 0 : classes.endOf('medium', k);
    const end = told || (classes.has('mediumName', medium) ? medium : 0);
    if (!end || !tokens[end]?.isCapital || sentence.timeAt[end] || partyAt[end]) continue;
    if (placeAt[end]?.isKnown) continue;
    let to = end + 1;
    while (to < limit && tokens[to]!.isCapital && tokens[to]!.isSpaced) to++;
    return [
      tokens
        .slice(end, to)
        .map(({ text }) => text)
        .join(' '),
    ];
  }
  return [];
}

/** Speakers who are named after a quotation said all of it; who is named after a headline's dash, what follows too. */
function carried(sentences: readonly Annotated[], bySentence: readonly Attribution[][]): Attribution[][] {
  const speakerByQuotation = new Map<number, Attribution>();
  for (const [s, list] of bySentence.entries()) {
    for (const attribution of list) {
      if (attribution.kind !== 'says') continue;
      const quotation = quotationBeside(sentences[s]!, attribution);
      if (quotation !== -1) speakerByQuotation.set(quotation, attribution);
    }
  }
  let headline: Attribution | undefined;
  return bySentence.map((list, s) => {
    const { tokens, quotations } = sentences[s]!;
    const added: Attribution[] = [];
    if (headline && list.length === 0)
      added.push({ ...headline, from: 0, to: tokens.length, zone: [0, 0], reason: 'still speaking' });
    const dashed = list.find(
      ({ reason, zone }) => zone[0] === zone[1] && zone[0] > 0 && reason !== 'said to be untrue',
    );
    if (dashed) headline = dashed;
    for (const quotation of new Set(quotations)) {
      const speaker = speakerByQuotation.get(quotation);
      if (!speaker) continue;
      const from = quotations.indexOf(quotation);
      added.push({
        ...speaker,
        from,
        to: quotations.lastIndexOf(quotation) + 1,
        zone: [from, from],
        reason: 'in a quotation',
      });
    }
    return [...list.filter(({ source }) => source !== AUTHOR), ...added];
  });
}

/** The quotation just before or after the words for who speaks. */
function quotationBeside({ quotations, tokens }: Annotated, { zone }: Attribution): number {
  for (const k of [zone[0] - 1, zone[0] - 2, zone[0] - 3, zone[1], zone[1] + 1]) {
    const quotation = quotations[k] ?? -1;
    if (quotation !== -1 && (tokens[k]?.kind === 'sign' || k >= zone[1])) return quotation;
  }
  return -1;
}
