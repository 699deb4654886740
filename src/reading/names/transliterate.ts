// Writes Cyrillic names in Latin letters, as passports and maps do.

/**
 * The Ukrainian national system (Cabinet of Ministers, resolution 55 of 2010): `Згурівка` → `Zghurivka`, `Єнакієве` →
 * `Yenakiieve`. Characters that are not Ukrainian letters stay as they are.
 */
export function romaniseUkrainian(name: string): string {
  return romanise(name, (small, before) => {
    if (small === 'г' && before === 'з') return 'gh';
    if (APOSTROPHES.includes(small)) return '';
    const isFirst = before === '' || !(isLetter(before) || APOSTROPHES.includes(before));
    return (isFirst ? UKRAINIAN_FIRST.get(small) : undefined) ?? UKRAINIAN.get(small);
  });
}

/** The BGN/PCGN system for Russian without its marks, as in print: `Суджа` → `Sudzha`, `Ельня` → `Yelnya`. */
export function romaniseRussian(name: string): string {
  return romanise(name, (small, before) => {
    const isIotated = small === 'е' && (!isLetter(before) || 'аеёиоуыэюяйъь'.includes(before));
    return isIotated ? 'ye' : RUSSIAN.get(small);
  });
}

/** Letter by letter; `latin` is told the small letter and the one before it, and keeps what it does not know. */
function romanise(name: string, latin: (small: string, before: string) => string | undefined): string {
  let out = '';
  let before = '';
  for (const letter of name) {
    const small = letter.toLowerCase();
    const written = latin(small, before) ?? letter;
    out += small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
    before = small;
  }
  return out;
}

const APOSTROPHES = "'’ʼ`";

/** Of the small letters of Latin and Cyrillic alphabets. */
function isLetter(letter: string): boolean {
  return (letter >= 'a' && letter <= 'z') || letter >= '\u00df';
}

const UKRAINIAN = table(
  'а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia',
);
const UKRAINIAN_FIRST = table('є=ye ї=yi й=y ю=yu я=ya');
const RUSSIAN = table(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya',
);

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const [letter = '', latin = ''] = pair.split('=');
      return [letter, latin];
    }),
  );
}
