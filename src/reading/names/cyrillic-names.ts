// Which of a place's untagged Cyrillic spellings is its Ukrainian name, and which its Russian one.

import { editDistance } from './edit-distance.ts';
import { MAX_SOUNDS, writeSoundKey } from './sound-key.ts';

export interface CyrillicNames {
  readonly uk?: string;
  readonly ru?: string;
}

const UKRAINIAN_ONLY = /[іїєґ'’ʼ]|[сзц]ьк|ьо/iu;
const RUSSIAN_ONLY = /[ыэёъ]|[сц]к(?:ий|ая|ое)?$/iu;
const CYRILLIC = /^[\p{Script=Cyrillic}\p{N}\s().'’ʼ-]+$/u;
/** Letters of neither language: Belarusian, Serbian, Tatar and so on. */
const OTHER_CYRILLIC = /[^а-яёіїєґ\P{Script=Cyrillic}]/iu;

/**
 * The spellings that sound most like the main name, one for each language; a language is left out where none is within
 * a third of its length. GeoNames does not tag the spellings of its cities files; older and other names are among them.
 */
export function cyrillicNames(main: string, spellings: readonly string[]): CyrillicNames {
  const candidates = spellings.filter((name) => CYRILLIC.test(name) && !OTHER_CYRILLIC.test(name));
  const uk = nearest(
    main,
    candidates.filter((name) => !RUSSIAN_ONLY.test(name)),
    UKRAINIAN_ONLY,
  );
  const ru = nearest(
    main,
    candidates.filter((name) => !UKRAINIAN_ONLY.test(name)),
    RUSSIAN_ONLY,
  );
  return { ...(uk === undefined ? {} : { uk }), ...(ru === undefined ? {} : { ru }) };
}

/** Of equally near spellings the one with letters of that language only, then the one with most letters: ь makes no sound. */
function nearest(main: string, spellings: readonly string[], ownLetters: RegExp): string | undefined {
  const target = keyOf(main);
  const bound = Math.floor(target.length / 3);
  const near = spellings
    .map((spelling) => ({
      spelling,
      distance: editDistance(keyOf(spelling), target, bound),
      isOwn: ownLetters.test(spelling),
    }))
    .filter(({ distance }) => distance <= bound)
    .sort(
      (a, b) => a.distance - b.distance || Number(b.isOwn) - Number(a.isOwn) || b.spelling.length - a.spelling.length,
    );
  return near[0]?.spelling;
}

function keyOf(name: string): Uint8Array {
  const out = new Uint8Array(MAX_SOUNDS);
  return out.subarray(0, writeSoundKey(name, out));
}
