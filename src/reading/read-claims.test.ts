// What the reader makes of sentences: in each line what stands there, in each answer who says what of which place.

import { beforeAll, describe, expect, test } from 'vitest';
import type { ProposedClaim } from '../model/claim.ts';
import { NO_GAZETTEER } from './gazetteer/place-forms.ts';
import { PACKS } from './packs/index.ts';
import type { LanguagePack } from './packs/pack.ts';
import { readClaims } from './read-claims.ts';

const packs: Record<string, LanguagePack> = {};
beforeAll(async () => {
  for (const [language, load] of Object.entries(PACKS)) packs[language] = await load();
});

interface Options {
  readonly lang?: string;
  readonly published?: string | null;
  readonly conflict?: string;
  readonly outlet?: string;
}

function claimsOf(text: string, { lang = 'en', published = '2024-05-15', conflict = 'rus-ukr', outlet }: Options = {}) {
  const passage = { text, lang, published, conflict, outlet: outlet ?? null };
  return readClaims(passage, { pack: packs[lang]!, gazetteer: NO_GAZETTEER });
}

/** `asserts russia captured Lyman`, with what differs from the plainest after it. */
function inWords({ source, via, act, party, relation, place, extent, date, certainty }: ProposedClaim): string {
  return [
    act === 'asserts' ? '' : act,
    party ?? '-',
    relation,
    place.mention,
    ['part', 'near'].includes(extent) ? `(${extent})` : '',
    date === null ? '' : `${date.from}..${date.to}`,
    certainty === 'certain' ? '' : certainty,
    source.name === '@author' ? '' : `says ${source.name}`,
    via.length > 0 ? `via ${via.join('+')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

type Case = readonly [text: string, ...claims: string[]];

function reads(cases: readonly Case[], options: Options = {}): void {
  test.each(cases)('%s', (text, ...claims) => {
    expect(claimsOf(text, options).map(inWords)).toEqual(claims);
  });
}

describe('who takes, holds, loses and leaves what', () => {
  reads([
    [
      'The enemy occupied Kamyshove, Verbne and advanced near Stavky.',
      'russia captured Kamyshove',
      'russia captured Verbne',
      'russia advanced Stavky (near)',
    ],
    ['The Defense Forces pushed the enemy back near Robotyne.', 'ukraine advanced Robotyne (near)'],
    ['Severne is almost completely under Russian control.', 'russia controls Severne'],
    ['Russian forces no longer control Snake Island.', 'russia lost Snake Island (part)'],
    ['Severne fell to Russian forces in February.', 'russia captured Severne 2024-02-01..2024-02-29'],
    ['Mariupol remains encircled by Russian troops.', 'ukraine encircled Mariupol'],
    ['Ukrainian soldiers raised the flag over Kherson city council.', 'ukraine entered Kherson (part)'],
    [
      'Ukrainian forces have repelled 14 attacks near Bohdanivka, Chasiv Yar and Terny.',
      '- contested Bohdanivka (near)',
      '- contested Chasiv Yar (near)',
      '- contested Terny (near)',
    ],
    [
      'The city of Balakliia in the Kharkiv region has been liberated from the invaders.',
      'ukraine liberated Balakliia',
    ],
    ['Novoselivske was occupied by the enemy.', 'russia captured Novoselivske'],
    ['The enemy was pushed back near Stepove.', 'ukraine advanced Stepove (near)'],
  ]);
});

describe('the same in Ukrainian, in whatever case and order', () => {
  reads(
    [
      [
        'Ворог просунувся поблизу Терн, Торського та у Невському.',
        'russia advanced Терн (near)',
        'russia advanced Торського (near)',
        'russia advanced Невському (part)',
      ],
      ['Сили оборони відкинули ворога біля Кліщіївки.', 'ukraine advanced Кліщіївки (near)'],
      ['Бахмутівку захопили російські війська.', 'russia captured Бахмутівку'],
      ['Лиман повністю звільнено.', 'ukraine liberated Лиман'],
      ['Українські військові відійшли з Авдіївки на підготовлені рубежі.', 'ukraine withdrew-from Авдіївки'],
      ['Росія втратила контроль над островом Зміїний.', 'russia lost Зміїний (part)'],
      ['У місті Волноваха тривають важкі бої.', '- contested Волноваха'],
      ['Росіяни контролюють більшу частину Торецька.', 'russia controls Торецька (part)'],
      [
        'Буча, Ірпінь і Гостомель звільнені від росіян.',
        'ukraine liberated Буча',
        'ukraine liberated Ірпінь',
        'ukraine liberated Гостомель',
      ],
      ['Окупанти закріпились на північній околиці Білогорівки.', 'russia entered Білогорівки (part)'],
      [
        'ЗСУ звільнили сім сіл. Серед них — Макарівка та Нескучне.',
        'ukraine liberated Макарівка',
        'ukraine liberated Нескучне',
      ],
      [
        'Два села окуповані росіянами: це Керменчик і Ямполівка.',
        'russia captured Керменчик',
        'russia captured Ямполівка',
      ],
      ['Блокування міста Покровськ немає.', 'ukraine not-encircled Покровськ'],
      ['Минулого тижня росіяни захопили Очеретине.', 'russia captured Очеретине 2024-05-06..2024-05-12'],
      ['Сили оборони відійшли на нові позиції з Авдіївки.', 'ukraine withdrew-from Авдіївки'],
      [
        'Російські війська захопили Вугледар. Про це повідомив речник Дмитро Лиховій.',
        'russia captured Вугледар says речник Дмитро Лиховій',
      ],
    ],
    { lang: 'uk' },
  );
});

describe('the same in Russian', () => {
  reads(
    [
      [
        'ВС РФ продвинулись севернее Авдеевки и вошли в Бердычи.',
        'russia advanced Авдеевки (near)',
        'russia entered Бердычи',
      ],
      ['ВСУ оставили Авдеевку.', 'ukraine withdrew-from Авдеевку'],
      ['Бахмут взят! - заявил Пригожин.', 'wagner captured Бахмут says Пригожин'],
      ['Украинские военные выбили российские войска из Урожайного.', 'ukraine captured Урожайного'],
      ['Мариуполь окружен российскими войсками.', 'ukraine encircled Мариуполь'],
      ['Россия потеряла контроль над Изюмом и Купянском.', 'russia lost Изюмом', 'russia lost Купянском'],
      ['В Артемовске продолжаются ожесточенные бои.', '- contested Артемовске'],
      ['Наши войска освободили Угледар, сообщили в Минобороны РФ.', 'russia liberated Угледар says Минобороны РФ'],
    ],
    { lang: 'ru' },
  );
});

describe('other wars are read by the same rules', () => {
  reads(
    [
      ['ISIS fighters seized Palmyra in May 2015.', 'isis captured Palmyra 2015-05-01..2015-05-31'],
      ['Kurdish forces drove IS out of Sinjar.', 'kurdish-forces captured Sinjar'],
    ],
    { conflict: 'syr-irq', published: null },
  );
  reads([['The M23 has taken control of Sake, 20 km west of Goma.', 'm23 captured Sake']], { conflict: 'drc' });
  reads(
    [
      [
        'Clashes between the army and the RSF continued in Omdurman on Monday.',
        '- contested Omdurman 2024-05-13..2024-05-13',
      ],
    ],
    { conflict: 'sudan' },
  );
  reads([['انسحبت قوات النظام من مدينة حماة.', 'syria-gov withdrew-from حماة'], ['يجب تحرير مدينة الرقة.']], {
    conflict: 'syr-irq',
    lang: 'ar',
  });
});

describe('a front only tells where the town is that is fought for', () => {
  reads([['На Харьковском направлении в Волчанске идут бои.', '- contested Волчанске']], { lang: 'ru' });
  reads([['На Харківському напрямку у Вовчанську тривають бої.', '- contested Вовчанську']], { lang: 'uk' });
});

describe('what stays occupied is held by the enemy of whoever says so', () => {
  reads([['Остаётся оккупированным Тростянец.', 'russia controls Тростянец']], {
    lang: 'ru',
    outlet: 'ВСУ',
  });
});

describe('what is tried, planned, demanded, supposed or of another war is no claim', () => {
  reads([
    ['Kyiv has been trying to retake Melitopol for months.'],
    ['Russian forces launched an offensive to retake the village of Robotyne.'],
    ['If Russia takes Pokrovsk, the road to Dnipro would be open.'],
    ['Had the army entered Kyiv, the government would have fled.'],
    ['Russia must withdraw from Kherson, the minister said.'],
    ['Ukraine hopes for the liberation of Kherson.'],
    ['The Red Army liberated Kharkiv in August 1943.'],
    ['Russian troops captured the mayor of Melitopol.'],
    ['Ukrainian troops captured several tanks near Trostianets.'],
    ['The firefighters brought the blaze in Odesa under control.'],
    ['Residents of Mariupol left the city by bus.'],
    ['People in occupied Kherson are afraid.'],
    ['Flood control work began in Kherson.'],
    ['Has Russia captured Lyman?'],
  ]);
  reads(
    [
      ['Ворог не полишає спроб оточити Авдіївку.'],
      ['Потрібні зусилля, щоби деокупувати ЗАЕС.'],
      ['Після звільнення Криму там буде збудовано новий порт.'],
      ['Директора школи у Вінниці звільнили з посади.'],
      ['У Львові ситуація під контролем.'],
      ['Звільнені захисники Маріуполя повернулися додому.'],
      ['Ворог готує наступ на Запоріжжя.'],
      ['Під контролем банку перебуває завод у Краматорську.'],
      ['Звільнення Бахмута дозволило б рушити далі.'],
    ],
    { lang: 'uk' },
  );
  reads(
    [
      ['Президент освободил от должности губернатора Курской области.'],
      ['Надо освободить Одессу.'],
      ['В окружении президента говорят о встрече в Москве.'],
      ['В 1943 году советские войска освободили Мелитополь.'],
      ['Взятие Токмака откроет дорогу на юг.'],
      ['Освобождение Херсона позволит запустить водовод.'],
      ['Из Херсона эвакуированы тысячи жителей.'],
    ],
    { lang: 'ru' },
  );
});

describe('who is committed to it, and how', () => {
  reads([
    [
      'Russian forces entered the northern outskirts of Velyka Novosilka on Sunday, Ukrainian officials said.',
      'russia entered Velyka Novosilka (part) 2024-05-12..2024-05-12 says Ukrainian officials',
    ],
    [
      'The General denied reports that Russian forces had captured Selydove.',
      'denies russia captured Selydove says General',
    ],
    ['Ukraine will liberate Berdiansk, Zelensky said.', 'predicts ukraine liberated Berdiansk says Zelensky'],
    [
      'Geolocated footage published on May 13 indicates that Russian forces advanced in southern Krasnohorivka.',
      'reports-video russia advanced Krasnohorivka (part)',
    ],
    ['Russian forces may have seized Marinka.', 'russia captured Marinka possible'],
    ['It is likely that Russian forces have captured Zolote.', 'russia captured Zolote probable'],
    [
      '"The town of Soledar has been taken," Prigozhin said on Telegram on January 10.',
      'wagner captured Soledar null..2024-01-10 says Prigozhin via Telegram',
    ],
    [
      'The Russians have been driven out of Trostianets, a Ukrainian officer told CNN.',
      'ukraine captured Trostianets says Ukrainian officer via CNN',
    ],
    [
      'There is no danger of encirclement for our troops in Bakhmut, the commander said on Monday.',
      'ukraine not-encircled Bakhmut 2024-05-13..2024-05-13 says commander',
    ],
    [
      'Unconfirmed reports say Russian troops withdrew from Dudchany.',
      'russia withdrew-from Dudchany probable says unnamed reports',
    ],
  ]);
  reads(
    [
      ["Генштаб спростував захоплення Мар'їнки.", "denies russia captured Мар'їнки says Генштаб"],
      [
        'Російські війська увійшли до Лисичанська, — голова Луганської ОВА Сергій Гайдай.',
        'russia entered Лисичанська says голова Луганської ОВА Сергій Гайдай',
      ],
    ],
    { lang: 'uk' },
  );
});

describe('places that are pointed back to', () => {
  reads([
    ['A house was hit in Vuhledar. Russian troops have entered the town.', 'russia entered Vuhledar'],
    ['Our flag is over Lyman. Fighting is still going on there.', '- contested Lyman'],
    ['Russian forces attacked in the Pokrovsk direction near Sokil.', '- contested Sokil (near)'],
  ]);
});

test('a quotation stands in the text where it says', () => {
  const text = 'A quiet night. "Russian forces captured Lyman," he said — and „Ворог“ 🇺🇦 left Stavky.';
  for (const { quote } of claimsOf(text)) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
});

test('every claim says which words and rules made it', () => {
  const [claim] = claimsOf('Russian forces captured Lyman on Monday, officials said.');
  expect(claim?.reasons).toEqual([
    'captured: "captured" (active)',
    'place: after the phrase',
    'party: the subject',
    'mood: told as a fact',
    'said by officials: said',
  ]);
});

test('the outlet decides who the enemy is', () => {
  const text = 'Противник отступил из Курдюмовки.';
  expect(claimsOf(text, { lang: 'ru' }).map(({ party }) => party)).toEqual(['ukraine']);
  expect(claimsOf(text, { lang: 'ru', outlet: 'ВСУ' }).map(({ party }) => party)).toEqual(['russia']);
});

describe('what stands around a name does not hide it', () => {
  reads([
    ['Sosnivka, which had 500 residents, was occupied by Russian forces.', 'russia captured Sosnivka'],
    ['The Russian forces and their allies captured Sosnivka.', 'russia captured Sosnivka'],
    ['Fighting in #Sosnivka has been ongoing for a week.', '- contested Sosnivka'],
    ['Die-hards of history say the Allies took Sosnivka from the Wehrmacht.'],
  ]);
});

describe('where a town lies is told apart from the town', () => {
  reads([
    ['Russian units entered the Luhansk Oblast village of Dachne.', 'russia entered Dachne'],
    ['Ukrainian troops freed the Azov port of Kalmytsk.', 'ukraine liberated Kalmytsk'],
    ['Lypovets is the last town in Donbas still held by Ukrainian forces.', 'ukraine controls Lypovets'],
    ['Several villages around Lypovets were retaken by Ukrainian forces.', 'ukraine captured Lypovets (near)'],
    [
      'Russian forces captured Lyman town, Verbove and Terny village.',
      'russia captured Lyman',
      'russia captured Verbove',
      'russia captured Terny',
    ],
    [
      'Lyman (a town), Verbove and Terny (villages) remain under Ukrainian control.',
      'ukraine controls Lyman',
      'ukraine controls Verbove',
      'ukraine controls Terny',
    ],
    [
      'He denied claims that 80% of Lyman and 30% of Terny have fallen under Russian control.',
      'denies russia captured Lyman says He',
      'denies russia captured Terny says He',
    ],
  ]);
});

describe('what is done next is not done to what was named before', () => {
  reads([
    ['Russian troops entered the town of Lyman and captured several hilltops.', 'russia entered Lyman'],
    [
      'Russian forces took Terny near Lyman, a Ukrainian town they captured in April.',
      'russia captured Terny',
      'russia captured Lyman 2024-04-01..2024-04-30',
    ],
  ]);
});

describe('what is only possible is not told as a fact', () => {
  reads([
    ['Putin may use the loss of Lyman in the talks.'],
    ['Leaving Lyman — even for better positions nearby — would raise spirits in Moscow.'],
    ['Russian forces are expected to launch a new offensive near Lyman.'],
    ['Lyman is a springboard for an offensive towards Terny.'],
  ]);
});

describe('a surrounded town is the side whose towns are surrounded, whoever tells of it', () => {
  reads([
    ['Separatists said that Lyman was completely surrounded.', 'ukraine encircled Lyman says Separatists'],
    [
      'Ukrainian officials said their soldiers had surrounded Lyman.',
      'russia encircled Lyman says Ukrainian officials',
    ],
  ]);
});

describe('where nobody is named, who takes towns in this war took it, whoever tells of it', () => {
  reads([
    [
      'Russia’s defence ministry said that Kupiansk had been captured.',
      'russia captured Kupiansk says Russia’s defence ministry',
    ],
    [
      'The Ukrainian General Staff said the village of Novoselivka had been captured.',
      'russia captured Novoselivka says Ukrainian General Staff',
    ],
  ]);
});

describe('who rejects what the line before says, denies it', () => {
  reads(
    [
      [
        'Російські війська захопили Рубіжне. Речник угруповання спростував цю інформацію.',
        'russia captured Рубіжне',
        'denies russia captured Рубіжне says Речник угруповання',
      ],
      [
        'Російські війська захопили Рубіжне. Речник угруповання не спростував цю інформацію.',
        'russia captured Рубіжне',
      ],
      ['Обговорюється пропозиція про вихід російських військ із Рубіжного.'],
    ],
    { lang: 'uk' },
  );
});

test('without the day of publication a date without a year stays open', () => {
  expect(claimsOf('Russian forces captured Lyman on 12 March.', { published: null })[0]?.date).toBeNull();
});

test.each([
  ['a million letters', 'A'.repeat(1_000_000)],
  ['quotation marks', '« " „ '.repeat(30_000)],
  ['brackets', 'Russian forces captured Lyman ('.repeat(5000)],
  ['a list without end', `Russian forces captured ${'Lyman, '.repeat(20_000)}`],
  ['who said that who said', 'he said that '.repeat(12_000)],
])('%s is read to the end', (_, text) => {
  expect(claimsOf(text).length).toBeLessThan(500);
});

describe('how Ukrainian orders what it says', () => {
  reads(
    [
      ['Контроль над Мирополем встановили десантники.', 'ukraine captured Мирополем'],
      ['Контроль над Мирополем втрачено.', 'ukraine lost Мирополем'],
      ['Під контролем ворога перебувають Терни та Мирополь.', 'russia controls Терни', 'russia controls Мирополь'],
      ['Ворога з Мирополя витіснили ЗСУ.', 'ukraine captured Мирополя'],
      ['Противник тримав Терни під контролем.', 'russia controls Терни'],
      ['Бійці 93-ї бригади підтягнули резерви й захопили Терни.', 'ukraine captured Терни'],
      ['Терни — село на півночі. Учора ворог захопив його.', 'russia captured Терни 2024-05-14..2024-05-14'],
      ['Окупанти захопили Терни та просунулися поблизу трьох сіл.', 'russia captured Терни'],
      ['Ворог за підтримки авіації наступав біля Тернів.', '- contested Тернів (near)'],
    ],
    { lang: 'uk' },
  );
  test.each([
    'Командування наказало завершити захоплення Тернів.',
    'Мешканці бояться, що ворог захопить Терни.',
    'Росіяни атакували Терни, є поранені.',
  ])('%s claims nothing', (text) => {
    expect(claimsOf(text, { lang: 'uk' })).toEqual([]);
  });
});
