// What each governor makes of the phrase that it governs: in each line what stands there, and what is left of it.

import { beforeAll, describe, expect, test } from 'vitest';
import { NO_GAZETTEER } from '../gazetteer/place-forms.ts';
import { annotate } from '../mentions/annotated.ts';
import { PACKS } from '../packs/index.ts';
import type { LanguagePack } from '../packs/pack.ts';
import { clauseStart } from '../phrases/clause.ts';
import { triggersOf } from '../phrases/triggers.ts';
import { lexiconOf } from '../text/lexicon.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { realisOf } from './realis.ts';

const packs: Record<string, LanguagePack> = {};
beforeAll(async () => {
  for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
});

/** What becomes of the last phrase of a sentence. */
function lastOf(text: string, language: string): string {
  const lexicon = lexiconOf(packs[language]!);
  const [sentence] = sentencesOf(text, tokensOf(text, lexicon), lexicon.abbreviations);
  const read = annotate(sentence!, lexicon, { parties: undefined, gazetteer: NO_GAZETTEER, published: '2024-05-15' });
  const triggers = triggersOf(read);
  const last = triggers.length - 1;
  const { mood, why } = realisOf(read, triggers[last]!, clauseStart(read, triggers, last));
  return `${mood}: ${why}`;
}

describe.each([
  ['en', 'Russian forces captured Avdiivka.', 'fact: told as a fact'],
  ['en', 'Did Russian forces capture Avdiivka?', 'dropped: a question'],
  ['en', 'There is no evidence that Russian forces captured Avdiivka.', 'dropped: not confirmed'],
  ['en', 'Russian drones attacked Avdiivka.', 'dropped: a strike'],
  ['en', 'Russian forces tried to capture Avdiivka.', 'dropped: an attempt'],
  ['en', 'Russian forces tried to storm Avdiivka five times.', 'contest: repeated or repelled attempts'],
  ['en', 'If Russian forces capture Avdiivka, they go on.', 'dropped: a condition'],
  ['en', 'Russian forces were unable to capture Avdiivka.', 'negated: unable to'],
  ['en', 'Russian forces managed to capture Avdiivka.', 'fact: told as a fact'],
  ['en', 'Russian forces must capture Avdiivka.', 'dropped: a demand'],
  ['en', 'Moscow demanded that Ukraine withdraw from Avdiivka.', 'dropped: a demand'],
  ['en', 'The capture of Avdiivka, Izium & Lyman would open the road.', 'dropped: a supposition'],
  ['en', 'An offensive on Avdiivka, in Donetsk region, is expected to begin soon.', 'dropped: planned or feared'],
  ['en', 'A truce is only possible after Ukrainian forces leave Avdiivka.', 'dropped: a condition'],
  ['en', 'Russian forces came to capture Avdiivka.', 'dropped: an aim'],
  ['en', 'Russian forces will capture Avdiivka.', 'future: told of the future'],
  ['en', 'Russian forces did not capture Avdiivka.', 'negated: negated'],
  ['en', 'Avdiivka may be surrounded.', 'dropped: a possibility'],
  ['en', 'The capture of Avdiivka would open the road.', 'dropped: a supposition'],
  ['en', 'After the capture of Avdiivka the bridge was mended.', 'fact: told as a fact'],
  ['en', 'After the capture of Avdiivka the bridge will be mended.', 'dropped: not said to have happened yet'],
  ['uk', 'Ворог захопив Авдіївку.', 'fact: told as a fact'],
  ['uk', 'Бояться, що ворог захопить Авдіївку.', 'dropped: feared or averted'],
  ['uk', 'Вони відійшли, аби ворог зайшов в Авдіївку.', 'dropped: a purpose'],
  ['uk', 'Вони не будуть штурмувати Авдіївку.', 'negated: will not'],
  ['uk', 'Ворог захопить Авдіївку, якщо накажуть.', 'dropped: on a condition'],
  ['uk', 'Вони воювали, поки місто Авдіївку не звільнили.', 'fact: told as a fact'],
  ['uk', 'Оточення Авдіївки не відбулося.', 'dropped: not confirmed'],
  ['uk', 'Прорив під Авдіївкою ліквідовано.', 'dropped: it was undone'],
  ['ru', 'Взять не удалось Авдеевку.', 'negated: unable to'],
  ['ru', 'Удалось пробить оборону и зайти в Авдеевку.', 'fact: told as a fact'],
  ['ru', 'Приказали завершить захват Авдеевки.', 'dropped: an aim'],
])('in %s', (language, text, left) => {
  test(`${text} leaves ${left}`, () => expect(lastOf(text, language)).toBe(left));
});
