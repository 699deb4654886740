// Whose doing it is, and of which place, where other words of the sentence stand between, in languages of free order.

import { describe } from 'vitest';
import { readsIn } from './reading/reads.ts';

const reads = readsIn('ru');

describe('the noun for forces before a name tells what all of them do', () => {
  reads([
    ['Малинск взят бойцами 58-й украинской бригады.', 'asserts ukraine captured Малинск'],
    ['Новогригоровка захвачена армией России.', 'asserts russia captured Новогригоровка'],
    ['Малинск отбит штурмовиками 3-й бригады ВСУ.', 'asserts ukraine captured Малинск'],
  ]);
});

describe('whoever drives an enemy out says whose enemy that is', () => {
  reads([
    ['ВСУ выбили врага из Малинска.', 'asserts ukraine captured Малинска'],
    ['Выдавив противника из Малинска, ВСУ закрепились.', 'asserts ukraine captured Малинска'],
    ['Из Малинска выбиты российские войска.', 'asserts ukraine captured Малинска'],
  ]);
});

describe('a side may stand far from the verb', () => {
  reads([
    ['В результате активных действий ВСУ отбит Малинск.', 'asserts ukraine captured Малинск'],
    ['ВСУ заняты Малинск и Дубровск.', 'asserts ukraine captured Малинск', 'asserts ukraine captured Дубровск'],
    ['Контроль над Малинском удерживают ВСУ.', 'asserts ukraine controls Малинском'],
    ['Завершив освобождение Малинска, ВСУ продвинулись.', 'asserts ukraine liberated Малинска'],
    ['Дубровск вернули под контроль украинские десантники.', 'asserts ukraine captured Дубровск'],
    ['Украинские войска выведены из Малинска.', 'asserts ukraine withdrew-from Малинска'],
    ['На Лиманском направлении ВСУ заняли Малинск.', 'asserts ukraine captured Малинск'],
    ['Угрозы окружения ВСУ в Малинске нет.', 'asserts ukraine not-encircled Малинске'],
    ['Генштаб опроверг окружение украинских войск в Малинске.', 'asserts ukraine not-encircled Малинске'],
    ['Малинск покинули последние жители.'],
  ]);
});

describe('what lies between does not hide the place', () => {
  reads([
    ['В Харьковской области Малинск перешел под контроль ВСУ.', 'asserts ukraine captured Малинск'],
    ['В Харьковской области в Малинске идут бои.', 'asserts - contested Малинске'],
    [
      'ВСУ оставили Малинск, и туда вошли российские войска.',
      'asserts ukraine withdrew-from Малинск',
      'asserts russia entered Малинск',
    ],
    ['Российские войска продвинулись от Ольховатки в сторону Малинска.', 'asserts russia advanced Малинска'],
    [
      'Малинск, расположенный в 10 километрах от Дубровска, перешел под контроль ВСУ.',
      'asserts ukraine captured Малинск',
    ],
    ['В Малинске наблюдается бегство ВСУ.', 'asserts ukraine withdrew-from Малинске'],
    ['Бои идут уже в Малинске.', 'asserts - contested Малинске'],
    [
      'ВСУ остановили 14 атак: в районах Малинска и Дубровска.',
      'asserts - contested Малинска',
      'asserts - contested Дубровска',
    ],
    [
      'ВСУ вошли в Малинск, а позднее и в Дубровск.',
      'asserts ukraine entered Малинск',
      'asserts ukraine entered Дубровск',
    ],
  ]);
});

describe('a denial may stand before a clause or behind it', () => {
  reads([
    ['В Генштабе опровергли, что ВСУ оставили Малинск.', 'denies ukraine withdrew-from Малинск'],
    ['Утверждения о том, что Малинск взят россиянами, опровергли в ВСУ.', 'denies russia captured Малинск'],
    ['Заявления Москвы о взятии Малинска не соответствуют действительности.', 'denies russia captured Малинска'],
    ['Российские войска не завершили освобождение Малинска.', 'denies russia liberated Малинска'],
  ]);
});

describe('an aim, an exhibition, a sentence of a court claim no ground', () => {
  reads([
    ['Цель ВСУ — завершить освобождение Малинска.'],
    ['Ветеран награжден медалью «За взятие Малинска».'],
    ['На учениях у Малинска десантники отработали захват высоты.'],
    ['Президент Украины прибыл в Харьков и вошел в здание школы.'],
    ['Россия не сможет взять Харьков.'],
    ['Власти объявили эвакуацию из Купянска.'],
    ['Эксперт не исключил, что Малинск окажется в окружении.'],
  ]);
});
