// Who is committed to each stretch of a text: speakers, go-betweens, denials, film given as the ground.

import type { Annotated } from './annotated.ts';
import type { Attribution } from './attributed.ts';
import { denialAtEnd, refuted, untrueIn, verdictIn } from './denials.ts';
import { isFilm, showsAfter } from './film.ts';
import { carried } from './quotation-speakers.ts';
import {
  afterSemicolon,
  goesOn,
  isAfterQuotation,
  isHearer,
  isJoined,
  isNobodys,
  isNoun,
  nextReport,
  opensSpeech,
  viaAfter,
  zoneEndOf,
} from './sayings.ts';
import {
  appositionBefore,
  belongsToSpeaker,
  isNameAlone,
  MAX_SPEAKER,
  nameBeforeTitle,
  pastPreposition,
  pastTimes,
  type Speaker,
  speakerAfter,
  speakerAtEnd,
  speakerOf,
} from './speakers.ts';
import { saidBefore, TOLD_OF_IT, toldAfterwards } from './told-afterwards.ts';

/** Attributions by sentence. What stands in one quotation has one speaker, also in the sentences before his name. */
export function attributions(sentences: readonly Annotated[]): Attribution[][] {
  const reader = new AttributionReader();
  const bySentence = sentences.map((sentence) => reader.read(sentence));
  return saidBefore(sentences, refuted(sentences, carried(sentences, bySentence)));
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
    trailingFirst(found);
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
    const film = filmNamed(sentence, k, end);
    if (film) return film;
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
    const isNamed = partyAt[k - 1] !== undefined || classes.has('speaker', k - 1) || classes.has('speaker', end);
    const isSomebodys = classes.has('report', k) && isNamed;
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
    const last = filmAtEnd(sentence, k);
    if (last) return last;
    if (!classes.has('film', k)) return undefined;
    const shows = showsAfter(sentence, k);
    if (shows === -1) return undefined;
    let by: Speaker | undefined;
    for (let j = k + 1; j < shows; j++) {
      const end = classes.endOf('sharedBy', j);
      const speaker = end ? speakerAfter(sentence, end, shows) : undefined;
      if (speaker) by = speaker;
    }
    by ??= this.publisher(sentence, k);
    const to = classes.firstOf('clause', pastDoor(sentence, shows + 1), tokens.length);
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

  /** `The army released footage of …` */
  private publisher(sentence: Annotated, film: number): Speaker | undefined {
    const { tokens, classes, lexicon } = sentence;
    let verb = film - 1;
    while (
      verb > 0 &&
      (classes.has('filler', verb) || lexicon.attribute.test(tokens[verb]!.word)) &&
      !classes.has('publish', verb)
    )
      verb--;
    return verb > 0 && classes.has('publish', verb) ? this.speakerBefore(sentence, verb) : undefined;
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
    if (claims === -1 && !isOfDeed && !classes.has('that', end) && !opensClause(sentence, end)) return undefined;
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
    const told = toldAfterwards(sentence, k);
    if (told) {
      this.last = told;
      return says(sentence, told, { from: 0, zone: [k, told.end], reason: TOLD_OF_IT });
    }
    if (!this.last && sentence.lexicon.grammar.hasFreeOrder && sentence.lexicon.formOf(tokens[k]!.word) === 'gerund')
      return undefined;
    const before = isGerund && this.last ? { ...this.last, start: k, end: k } : this.speakerBefore(sentence, k);
    const cited = !before && this.last?.end === k - 1 && tokens[k - 1]?.text === ',' ? this.last : undefined;
    const named =
      isAfterQuotation(sentence, before?.start ?? k) && !before
        ? speakerAtEnd(sentence, pastPreposition(sentence, pastTimes(sentence, classes.endOf('reportAfter', k))))
        : undefined;
    const isStatement = named && !sentence.lexicon.grammar.hasFreeOrder && holdsVerb(sentence, named.start, named.end);
    const after = isStatement ? cited && { ...cited, start: k, end: k } : named;
    // «…, сказал он»
    const pronoun = tokens[end]?.word ?? '';
    const isHis = !before && !after && isAfterQuotation(sentence, k) && sentence.lexicon.pack.persons.includes(pronoun);
    const same = isHis && this.last ? { ...this.last, start: k, end: end + 1 } : undefined;
    const first = !before && !after && k === 0 ? speakerAfter(sentence, pastPreposition(sentence, end)) : undefined;
    const speaker = before ?? after ?? same ?? first;
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
      !sentence.partyAt[end - 1] &&
      (sentence.timeAt[end - 1] ||
        (classes.hasAny(['adverb', 'have', 'be', 'earlier', 'not'], end - 1) && !tokens[end - 1]!.isCapital))
    )
      end--;
    // «Пригожин в видеообращении объявил»: where he said it.
    const told = classes.startOf('told', end);
    if (told > 0) end = told;
    if (classes.has('and', end - 1) && this.last) return { ...this.last, start: verb, end: verb };
    // `by the minister, who said: …`
    if (!sentence.lexicon.grammar.hasFreeOrder && classes.has('relative', end - 1) && end > 2) {
      const comma = tokens[end - 2]!.text === ',' ? end - 2 : end - 1;
      let from = comma;
      while (from > 0 && comma - from < MAX_SPEAKER && belongsToSpeaker(sentence, from - 1)) from--;
      return speakerOf(sentence, classes.has('by', from) ? from + 1 : from, comma);
    }
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
    const isPronoun = sentence.classes.hasAny(['zero'], end - 1) && end > start && end - start <= 3;
    if (!isPronoun) return undefined;
    if (this.last) return { ...this.last, start, end };
    // `He said` of nobody who was named: not the author's word.
    const { text, isCapital } = sentence.tokens[start]!;
    return !sentence.lexicon.grammar.omitsSubjects && isCapital ? { name: text, start, end, party: null } : undefined;
  }

  /** «…» — заступниця міністра: a name after the last dash; or `X — Y said` in a headline. */
  private dashAt(sentence: Annotated, found: readonly Attribution[]): Attribution | undefined {
    const { tokens, classes } = sentence;
    for (let k = tokens.length - 1; k > 2; k--) {
      const { text, isSpaced } = tokens[k]!;
      if (!'—–-'.includes(text) || !isSpaced) continue;
      // «на рубеже A — B»
      if (sentence.placeAt[k - 1]?.isLikely && sentence.placeAt[k + 1] && k + 2 >= tokens.length - 1) continue;
      const said = found.find(({ zone, kind }) => kind === 'says' && zone[0] > k && zone[0] <= k + 3);
      if (said) return { ...said, from: 0, to: k, zone: [k, k] };
      const last = tokens.length - ('.…!'.includes(tokens.at(-1)!.text) ? 1 : 0);
      const isNumber = tokens[k + 1]?.kind === 'number';
      if (isNumber || last - k > MAX_SPEAKER || found.length > 0 || holdsVerb(sentence, k + 1, last)) return undefined;
      const first = afterReport(sentence, k + 1);
      const hasTitle = classes.firstOf('speaker', first, last) !== -1 || isNameAlone(sentence, first, last);
      const speaker = hasTitle ? speakerOf(sentence, first, last) : undefined;
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
    // «Речниця Сил оборони Таврійського напрямку: …»
    const isTitled = classes.has('speaker', 0) || classes.has('speaker', 1);
    const hasPlace = sentence.places.some(
      ({ end, isKnown, kind }) => end <= colon && isKnown && !(isTitled && kind === 'area'),
    );
    // «Грабовське: …»: a place's name, and nobody's who speaks.
    const isTown = colon === 1 && sentence.lexicon.endings.town.test(tokens[0]!.word);
    if (!speaker || hasPlace || isTown) return undefined;
    this.last = speaker;
    return says(sentence, speaker, { from: colon, zone: [0, colon], reason: 'named before a colon' });
  }
}

/** `X said that …, Reuters reports`: who is named last passes on what the others said. */
function trailingFirst(found: Attribution[]): void {
  const first = found.findIndex(({ kind, source }) => kind === 'says' && source !== null);
  const isOuter = ({ from, to, zone, kind, reason }: Attribution, k: number) =>
    k > first && kind === 'says' && reason !== 'according to' && from === 0 && to === zone[0];
  const outer = found.filter(isOuter).reverse();
  if (outer.length > 0) found.splice(0, found.length, ...outer, ...found.filter((said) => !outer.includes(said)));
}

/** «…— наши бойцы контролируют высоты»: no speaker, but what is said. */
function holdsVerb({ tokens, lexicon }: Annotated, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const found = tokens[k]!.isCapital ? [] : lexicon.frames.at(tokens, k);
    if (
      found.some(({ value }) => value.kind === 'verb' || value.kind === 'state') &&
      lexicon.formOf(tokens[k]!.word) !== 'noun'
    )
      return true;
  }
  return false;
}

/** `denied Russia controlled A`: what is denied, without `that`. */
function opensClause({ lexicon, partyAt, tokens }: Annotated, k: number): boolean {
  const subject = partyAt[k];
  if (lexicon.grammar.partsClauses || !subject || subject.isAttribute) return false;
  const verb = [0, 1, 2, 3]
    .map((far) => subject.end + far)
    .find((j) => tokens[j] && lexicon.frames.at(tokens, j).length > 0);
  return verb !== undefined;
}

/** A noun for what was done: denied the capture, «спростував захоплення». */
function isDeed({ tokens, lexicon, classes, partyAt }: Annotated, from: number): boolean {
  let k = from;
  // Denied any such Russian advance.
  if (lexicon.grammar.hasArticles) while (classes.has('filler', k) || partyAt[k]?.isAttribute) k++;
  if (!tokens[k]) return false;
  return (
    lexicon.formOf(tokens[k]!.word) === 'noun' ||
    lexicon.frames.at(tokens, k).some(({ value }) => value.kind === 'noun')
  );
}

/** `Fighters took A and the army said`: who speaks is named after the other clause's `and`. */
function afterOtherDeed({ tokens, classes, lexicon }: Annotated, start: number, end: number): number {
  for (let k = end - 1; k > start; k--) {
    if (!classes.has('and', k)) continue;
    const deeds = tokens.slice(start, k).filter(({ word, isCapital }, j) => {
      const isVerb = !isCapital && ['past', 'participle', 'present'].includes(lexicon.formOf(word));
      return isVerb && lexicon.frames.at(tokens, start + j).length > 0;
    });
    if (deeds.length > 0) return k + 1;
  }
  return start;
}

/** `A commander operating in the X direction denied`: the noun phrase before what only describes it. */
function beforeParticiple(sentence: Annotated, at: number): Speaker | undefined {
  const { tokens, lexicon } = sentence;
  if (at < 2 || lexicon.grammar.partsClauses || lexicon.formOf(tokens[at - 1]!.word) !== 'gerund') return undefined;
  let start = at - 1;
  while (start > 0 && at - start < MAX_SPEAKER && belongsToSpeaker(sentence, start - 1)) start--;
  return speakerOf(sentence, start, at - 1);
}

/** «Видно, як …»: a conjunction that opens what is shown. */
function pastDoor({ tokens, classes }: Annotated, k: number): number {
  const at = tokens[k]?.text === ',' ? k + 1 : k;
  return classes.has('clause', at) ? at + 1 : k;
}

/** «…, свідчать геолокаційні кадри від 10 травня»: what shows it stands last. */
function filmAtEnd(sentence: Annotated, k: number): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const film = classes.firstOf('film', k + 1, k + 4);
  const isLast = k > 2 && tokens[k - 1]!.text === ',' && film !== -1 && !classes.has('clause', film + 1);
  if (!lexicon.grammar.hasFreeOrder || !isLast || !classes.has('shows', k)) return undefined;
  return { ...filmOf(sentence, k, { name: '', start: k, end: tokens.length, party: null }), to: k };
}

/** «Згідно з геолокованими кадрами»: film and nobody's name. */
function filmNamed(sentence: Annotated, start: number, end: number): Attribution | undefined {
  const { classes, tokens, lexicon } = sentence;
  const at = tokens[end] && lexicon.attribute.test(tokens[end]!.word) ? end + 1 : end;
  if (!lexicon.grammar.hasFreeOrder || !classes.has('film', at)) return undefined;
  return filmOf(sentence, start, { name: '', start: end, end: at + 1, party: null });
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

/** «… — говорится в сообщении Генштаба»: whose statement it is. */
function afterReport({ classes }: Annotated, start: number): number {
  const said = classes.endOf('reportAfter', start);
  if (said <= start) return start;
  return classes.has('statement', said) ? said + 1 : said;
}
