// A name's sound key: what is left of it when spelling systems no longer matter, so that Суджа, Sudzha and Sudža are one.
//
// Cyrillic and Latin letters become one alphabet of sounds, a byte each. Sounds that the usual systems disagree on are
// one: г ґ х g h kh; и і ї й ы y i j; е є ё э ye ie; в w v. Soft signs, marks, spaces and doubling go.

/** Longest key; names longer than this are told apart by what comes before. */
export const MAX_SOUNDS = 64;

/** ж is j, ч is q, ш is w, ц is c, г and х are h; sound k of a key is ALPHABET[k - 1]. */
const ALPHABET = 'abcdefhijklmnopqrstuvwz0123456789';

/** Writes the key of a name into `out` from 0 on and returns its length; 0 for scripts that this does not know. */
export function writeSoundKey(name: string, out: Uint8Array): number {
  let length = 0;
  for (let i = 0; i < name.length && length < MAX_SOUNDS - 2; i++) {
    const code = name.charCodeAt(i);
    const action = code < TABLE_SIZE ? ACTIONS[code]! : isPunctuation(code) ? SILENT : FOREIGN;
    if (action === FOREIGN) return 0;
    if (action >= FIRST_GROUP) {
      const { rest, sounds } = longest(GROUPS[action - FIRST_GROUP]!, name, i + 1);
      for (const sound of sounds) length = append(out, length, sound);
      i += rest.length;
    } else if (action !== SILENT) length = append(out, length, action);
  }
  return length;
}

/** The same as a text, for tests and for looking at. */
export function soundKey(name: string): string {
  const out = new Uint8Array(MAX_SOUNDS);
  return Array.from(out.subarray(0, writeSoundKey(name, out)), (sound) => ALPHABET[sound - 1]).join('');
}

export function isVowel(sound: number): boolean {
  return VOWELS.includes(sound);
}

function append(out: Uint8Array, length: number, sound: number): number {
  const last = out[length - 1];
  if (length > 0 && last === sound) return length;
  // Kiev and Київ's є: an i before e is how e is softened.
  if (length > 0 && sound === SOUND_E && last === SOUND_I) {
    const isDoubled = length > 1 && out[length - 2] === SOUND_E;
    if (!isDoubled) out[length - 1] = sound;
    return isDoubled ? length - 1 : length;
  }
  out[length] = sound;
  return length + 1;
}

/** What a letter sounds like together with the letters after it. */
interface Group {
  readonly rest: string;
  readonly sounds: readonly number[];
}

function longest(groups: readonly Group[], name: string, at: number): Group {
  for (const group of groups) if (startsAt(name, at, group.rest)) return group;
  throw new Error('A group of letters ends without the letter alone.');
}

function startsAt(name: string, at: number, rest: string): boolean {
  for (let k = 0; k < rest.length; k++) {
    const code = name.charCodeAt(at + k);
    if (!(code < TABLE_SIZE) || SMALL[code] !== rest.charCodeAt(k)) return false;
  }
  return true;
}

const sound = (letter: string): number => ALPHABET.indexOf(letter) + 1;
const SOUND_E = sound('e');
const SOUND_I = sound('i');
const VOWELS = Array.from('aeiou', sound);

/** Letters that sound otherwise before others, longest first: English, Polish and German ways of writing Cyrillic. */
const LETTER_GROUPS: Readonly<Record<string, string>> = {
  s: 'shch=wq szcz=wq sch=w sh=w sz=w s=s',
  z: 'zgh=zh zh=j z=z',
  k: 'kh=h k=k',
  g: 'gh=h g=h',
  c: 'ch=q cz=q c=c',
  t: 'tsch=q tch=q ts=c tz=c th=t t=t',
  p: 'ph=f p=p',
  x: 'x=ks',
  // Romanisations write тс and ц alike.
  т: 'тьс=c тс=c т=t',
  щ: 'щ=wq',
  я: 'я=ia',
  ю: 'ю=iu',
  ŝ: 'ŝ=wq',
  â: 'â=ia',
  û: 'û=iu',
  љ: 'љ=li',
  њ: 'њ=ni',
};

/** Single letters that are not what they look like once their marks are taken off. */
const LETTER_SOUNDS =
  'y=i j=i q=k w=v š=w ž=j č=q ş=w ș=w ç=q ţ=c ț=c ğ=h ł=l ø=o đ=d ð=d þ=t ß=s æ=e œ=e ı=i ' +
  'а=a б=b в=v г=h ґ=h д=d е=e ё=e є=e ж=j з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s у=u ў=u ф=f х=h ц=c ' +
  'ч=q ш=w ы=i э=e ј=i ђ=d ћ=q џ=j';

const SILENT = 0;
const FOREIGN = 255;
const FIRST_GROUP = 100;

/** All of Latin and its marks, Greek (unknown here) and Cyrillic. */
const TABLE_SIZE = 0x500;
const SMALL = Uint16Array.from({ length: TABLE_SIZE }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
const GROUPS: readonly (readonly Group[])[] = Object.entries(LETTER_GROUPS).map(([letter, groups]) =>
  groups.split(' ').map((pair) => {
    const [letters = '', sounds = ''] = pair.split('=');
    return { rest: letters.slice(letter.length), sounds: Array.from(sounds, sound) };
  }),
);
const GROUP_LETTERS = Object.keys(LETTER_GROUPS);
const SOUND_BY_LETTER = new Map(
  LETTER_SOUNDS.split(' ').map((pair) => {
    const [letter = '', letterSound = ''] = pair.split('=');
    return [letter, sound(letterSound)];
  }),
);
const ACTIONS = Uint8Array.from(SMALL, actionOf);

function actionOf(small: number): number {
  const letter = String.fromCharCode(small);
  const bare = letter.normalize('NFD').charAt(0);
  // The letter with its marks comes first: š is no s.
  for (const known of [letter, bare]) {
    const single = SOUND_BY_LETTER.get(known);
    if (single !== undefined) return single;
    const group = GROUP_LETTERS.indexOf(known);
    if (group !== -1) return FIRST_GROUP + group;
  }
  if (ALPHABET.includes(bare)) return sound(bare);
  const isSilent = letter === 'ь' || letter === 'ъ' || !/\p{L}/u.test(letter) || /[ʰ-˿]/.test(letter);
  return isSilent ? SILENT : FOREIGN;
}

/** Dashes, quotation marks and the like. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}
