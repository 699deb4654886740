// Russian sentences that sound of ground and claim none: attempts, plans, wishes, conditions, fears, history, strikes, and other senses of the words.

import { capital, type Place, type Side } from './cases.ts';
import type { Construction } from './construction.ts';
import { PLACES, SIDES, verbOf } from './ru-names.ts';
import { VERBS, type Verb } from './ru-words.ts';

type Empty = (does: string, at: Place, side: Side) => string;

/** What takes back the verb: `does` is its infinitive with the place. */
const OF_VERBS: Readonly<Record<string, Empty>> = {
  try: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'пытается', 'пытаются')} ${does}.`,
  'tried last week': (does, _, side) =>
    `На прошлой неделе ${side.nom} ${verbOf(side, 'пыталась', 'пытались')} ${does}.`,
  'keep trying': (does, _, side) =>
    `${capital(side.nom)} не ${verbOf(side, 'оставляет', 'оставляют')} попыток ${does}.`,
  want: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'хочет', 'хотят')} ${does} к осени.`,
  intend: (does, _, side) => `По данным разведки, ${side.nom} ${verbOf(side, 'намерена', 'намерены')} ${does}.`,
  plan: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'планирует', 'планируют')} ${does}.`,
  prepare: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'готовится', 'готовятся')} ${does}.`,
  aim: (does, _, side) => `Цель ${side.gen} — ${does}.`,
  task: (does, _, side) =>
    `Перед командирами поставлена задача ${does}, для этого ${side.nom} ${verbOf(side, 'стягивает', 'стягивают')} резервы.`,
  'in order to': (does, _, side) => `Чтобы ${does}, ${side.dat} понадобятся недели.`,
  must: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'должна', 'должны')} ${does}, считает эксперт.`,
  ordered: (does, _, side) => `Путин приказал ${side.dat.replace('ВСУ', 'армии')} ${does} до июня.`,
  fear: (does, _, side) => `Местные жители опасаются, что ${side.nom} ${verbOf(side, 'может', 'могут')} ${does}.`,
  may: (does, _, side) => `Если темп не изменится, ${side.nom} ${verbOf(side, 'сможет', 'смогут')} ${does} к зиме.`,
  'would be': (does, _, side) => `Без новых снарядов ${side.nom} не ${verbOf(side, 'сможет', 'смогут')} ${does}.`,
  question: (does, _, side) => `${capital(verbOf(side, 'сможет', 'смогут'))} ли ${side.nom} ${does}?`,
  'called to': (does) => `Депутат призвал ${does}.`,
  demand: (does, _, side) => `На переговорах стороны обсуждали требование ${does} — ответа ${side.gen} не последовало.`,
  hope: (does, _, side) => `${capital(side.nom)} ${verbOf(side, 'надеется', 'надеются')} ${does}.`,
  stakes: (does, _, side) => `${capital(side.dat)} важно ${does} раньше, чем начнется распутица.`,
};

/** Takes a place only. */
const ALONE: Readonly<Record<string, (at: Place, side: Side) => string>> = {
  'history of 1943': (at) => `В сентябре 1943 года Красная армия освободила ${at.acc}.`,
  'year of another war': (at) => `В 1919 году красные взяли ${at.acc} с третьей попытки.`,
  anniversary: (at) => `В городе отметили 81-ю годовщину освобождения ${at.gen} от фашистов.`,
  medal: (at) => `Ветеран награжден медалью «За взятие ${at.gen}».`,
  shelling: (at, side) => `${capital(side.nom)} ${verbOf(side, 'обстреляла', 'обстреляли')} ${at.acc} из артиллерии.`,
  'air strike': (at, side) => `${capital(side.nom)} ${verbOf(side, 'нанесла', 'нанесли')} удар по складу в ${at.loc}.`,
  'drone shot down': (at) => `Над ${at.ins} сбит беспилотник, сообщил губернатор.`,
  'air defence': (at) => `В районе ${at.gen} сработала система ПВО.`,
  evacuation: (at) => `Из ${at.gen} эвакуировали 40 жителей, в том числе детей.`,
  'people left': (at) => `Из ${at.gen} выехали почти все жители.`,
  'people left the place': (at) => `${at.acc} покинули последние жители.`,
  visit: (at) => `Зеленский посетил ${at.acc} и наградил военных.`,
  aid: (at) => `В ${at.acc} привезли гуманитарную помощь и воду.`,
  'captured people': (at, side) =>
    `Под ${at.ins} ${side.nom} ${verbOf(side, 'захватила', 'захватили')} в плен девять солдат.`,
  'captured equipment': (at, side) =>
    `В районе ${at.gen} ${side.nom} ${verbOf(side, 'захватила', 'захватили')} два танка.`,
  losses: (at, side) => `Под ${at.ins} ${side.nom} ${verbOf(side, 'потеряла', 'потеряли')} до роты солдат и три танка.`,
  'captives freed': (at) => `Из плена освобождены 50 защитников ${at.gen}.`,
  'freed from office': (at) => `Главу ${at.gen} освободили от должности.`,
  'mayor took office': (at) => `Новый глава ${at.gen} занял пост в январе.`,
  'suspect caught': (at) => `В ${at.loc} полиция задержала захватившего заложников мужчину.`,
  sport: (at) => `Команда из ${at.gen} взяла золото и вернула себе титул чемпиона.`,
  match: (at) => `«${at.nom}» потерял очки в матче первой лиги.`,
  elections: (at) => `На выборах в ${at.loc} победу одержал действующий мэр.`,
  weather: (at) => `В ${at.acc} пришли сильные морозы.`,
  'fire under control': (at) => `Пожар в ${at.loc} взят под контроль, сообщили спасатели.`,
  'situation under control': (at) => `Ситуация в ${at.loc} под контролем, заявил губернатор.`,
  power: (at) => `${at.nom} осталась без света после аварии на подстанции.`,
  price: (at) => `В ${at.loc} подорожал хлеб, магазины заняли очереди.`,
  geography: (at) =>
    `${at.nom} со всех сторон окружена лесами и озерами.`.replace(
      'окружена',
      { m: 'окружен', f: 'окружена', n: 'окружено', pl: 'окружены' }[at.gender],
    ),
  exercises: (at) => `На учениях у ${at.gen} десантники отработали захват высоты.`,
  'peace terms': (at, side) => `Москва требует вывода ${side.gen === 'ВСУ' ? 'ВСУ' : 'украинских войск'} из ${at.gen}.`,
  'after the liberation of': (at) => `После освобождения ${at.gen} здесь построят новую школу.`,
  'if taken': (at, side) => `Если ${side.nom} ${verbOf(side, 'возьмет', 'возьмут')} ${at.acc}, логистика нарушится.`,
  threat: (at) => `Угроза захвата ${at.gen} заставила власти усилить оборону.`,
  'plan of taking': (at, side) => `План ${side.gen} по захвату ${at.gen} попал в прессу.`,
  exhibition: (at) => `В ${at.loc} открылась выставка о битве за Берлин.`,
  trial: (at) => `Суд приговорил жителя ${at.gen} за сдачу позиций врагу.`,
  offers: (at) => `На переговорах предложили передать ${at.acc} под контроль ООН.`,
  mines: (at) => `Саперы обезвредили в ${at.loc} сорок мин.`,
  reinforcements: (at, side) =>
    `${capital(side.nom)} ${verbOf(side, 'перебрасывает', 'перебрасывают')} резервы к ${at.dat}.`,
  bridge: (at) => `Мост возле ${at.gen} закрыт на ремонт.`,
  train: (at) => `Поезд вышел из ${at.gen} и прибыл в столицу утром.`,
};

const doesOf = ({ infinitive, tail, takes }: Verb, at: Place): string =>
  [infinitive, tail, at[takes]].filter(Boolean).join(' ');

/** Each of what takes back a verb with one verb of three, in turn, and the rest with three places each. */
export function* ofNothing(): Iterable<Construction> {
  let turn = 0;
  const wished = VERBS.filter(({ relation }) => relation === 'captured' || relation === 'liberated');
  const scene = () => ({ at: PLACES[turn % PLACES.length], side: SIDES[(turn + Math.floor(turn / 8)) % SIDES.length] });
  for (const verb of wished) {
    for (const [construction, write] of Object.entries(OF_VERBS)) {
      turn++;
      const { at, side } = scene();
      if (!at || !side || turn % 2 > 0) continue;
      const wording = [verb.infinitive, verb.tail].filter(Boolean).join(' ');
      yield { wording, construction, text: write(doesOf(verb, at), at, side), toRead: [] };
    }
  }
  for (const [construction, write] of Object.entries(ALONE)) {
    for (let again = 0; again < 3; again++) {
      turn += 3;
      const { at, side } = scene();
      if (at && side) yield { wording: 'no verb', construction, text: write(at, side), toRead: [] };
    }
  }
}
