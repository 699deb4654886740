// The front told: how long it is, and the course of its longest stretches by places, distances and winds.

import type { FrontLength } from '../../engine/front.ts';
import type { Stretch } from './course.ts';
import { wayBetween, windOf } from './relative.ts';
import { Mentions, type Paragraph, plain, type Sentence } from './sentences.ts';
import { atText, fromText, lengthText, partyText, positionAt, type Telling } from './telling.ts';

/** Stretches whose course is told: the rest is counted. */
const TOLD = 8;
/** A stretch shorter than this, or than a fiftieth of the front, is counted, not told, where there are longer ones. */
const SHARE_TOLD = 0.02;

export function frontParagraphs(telling: Telling, stretches: readonly Stretch[]): Paragraph[] {
  const { words } = telling;
  const heading = words.theFront;
  if (stretches.length === 0) return [{ heading, sentences: [plain(words.frontNone)] }];
  const total = stretches.reduce((sum, { km }) => sum + km, 0);
  const told = stretches.filter(({ km }, k) => k === 0 || (k < TOLD && km >= SHARE_TOLD * total));
  const rest = stretches.filter((stretch) => !told.includes(stretch));
  const restKm = rest.reduce((sum, { km }) => sum + km, 0);
  const more = rest.length === 0 ? [] : [plain(words.restOfFront(rest.length, lengthText(telling, restKm)))];
  const lengths = lengthsOf(stretches).map((length) => plain(lengthSentence(telling, length)));
  return [
    { heading, sentences: [...lengths, plain(words.frontConvention)] },
    ...told.map((stretch) => ({ heading: null, sentences: stretchSentences(telling, stretch) })),
    ...(more.length > 0 ? [{ heading: null, sentences: more }] : []),
  ];
}

function lengthSentence(telling: Telling, { kind, parties: [one, other], km }: FrontLength): string {
  const { words } = telling;
  const length = lengthText(telling, km);
  if (kind === 'band' || other === null) return words.frontBand(partyText(telling, one), length);
  return words.frontMeets(partyText(telling, one), partyText(telling, other), length);
}

/** By pair of parties, those that meet first. */
function lengthsOf(stretches: readonly Stretch[]): FrontLength[] {
  const lengths = new Map<string, FrontLength>();
  for (const { left, right } of stretches) {
    for (const [other, km] of right) {
      const key = JSON.stringify([left, other]);
      const kind = other === null ? 'band' : 'meets';
      lengths.set(key, { kind, parties: [left, other], km: (lengths.get(key)?.km ?? 0) + km });
    }
  }
  const ranked = [...lengths.values()].sort((a, b) => b.km - a.km);
  return [...ranked.filter(({ kind }) => kind === 'meets'), ...ranked.filter(({ kind }) => kind === 'band')];
}

function stretchSentences(telling: Telling, stretch: Stretch): Sentence[] {
  const { words } = telling;
  const length = lengthText(telling, stretch.km);
  const other = mainRight(stretch);
  if (stretch.isClosed) {
    const mentions = new Mentions();
    const inside = stretch.isLeftInside ? stretch.left : other;
    const where = atText(telling, middleOf(stretch.course), mentions);
    return [mentions.sentence(words.ring(length, inside === null ? null : partyText(telling, inside), where))];
  }
  const bandKm = stretch.right.get(null) ?? 0;
  const intro = words.stretch(length, bandKm === 0 ? '' : lengthText(telling, bandKm));
  const [left, right] = [windOf((stretch.bearing + 270) % 360, 8), windOf((stretch.bearing + 90) % 360, 8)];
  const holder = other === null ? null : partyText(telling, other);
  const sides = words.sides(partyText(telling, stretch.left), left, holder, right);
  return [plain(intro), courseSentence(telling, stretch.course), plain(sides)];
}

function courseSentence(telling: Telling, course: readonly number[]): Sentence {
  const mentions = new Mentions();
  const spots = Array.from({ length: course.length / 2 }, (_, k) => positionAt(course, k));
  const legs = spots.slice(1).map((spot, k) => {
    const { km, bearing } = wayBetween(spots[k]!, spot);
    return { km: lengthText(telling, km), wind: windOf(bearing, 8), to: fromText(telling, spot, mentions) };
  });
  return mentions.sentence(telling.words.course(fromText(telling, spots[0]!, mentions), legs));
}

/** Who is on the right of most of a stretch. */
function mainRight({ right }: Stretch): string | null {
  let [main, longest]: [string | null, number] = [null, -1];
  for (const [party, km] of right) if (km > longest) [main, longest] = [party, km];
  return main;
}

function middleOf(course: readonly number[]): readonly [number, number] {
  const spots = Array.from({ length: course.length / 2 - 1 }, (_, k) => positionAt(course, k));
  const mean = (axis: 0 | 1): number => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
  return [mean(0), mean(1)];
}
