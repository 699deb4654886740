// Who moved where, and whose words tell it, in a language whose cases and prepositions part a seat from a goal.

import { describe } from 'vitest';
import { readsIn } from './reading/reads.ts';

const reads = readsIn('uk', { published: '2025-05-14' });

describe('who falls back leaves the ground where he does so, and not where he goes', () => {
  reads([
    ['Росіяни трохи відступили поблизу Малинського.', 'asserts russia withdrew-from Малинського'],
    ['Біля Малинського ворог відступив.', 'asserts russia withdrew-from Малинського'],
    ['Відведення наших підрозділів у Тихому Яру завершено.', 'asserts ukraine withdrew-from Тихому Яру'],
    ['Наші підрозділи відійшли на нові позиції біля Калинівки.', 'asserts ukraine withdrew-from Калинівки'],
    ['Ворог відступив у бік Калинівки.'],
    ['Ворог відступив до Зеленої.'],
    ['Росіяни відійшли в Малинськ.'],
    ['Росіяни тікають за Оскіл.'],
  ]);
});

describe('whose defence is broken is not who breaks it', () => {
  reads([
    ['ЗСУ прорвали оборону росіян під Малинськом.', 'asserts ukraine advanced Малинськом'],
    ['Росіяни форсували канал у Малинську.', 'asserts russia advanced Малинську'],
    ['Ворог тіснить наших під Малинськом.', 'asserts russia advanced Малинськом'],
    ['Ворог атакував на північний схід від Малинська поблизу Калинівки.', 'asserts - contested Калинівки'],
  ]);
});

describe('who stands at the edge has entered, who stands some way off is near', () => {
  reads([
    ['Українські війська стоять на околицях Малинська.', 'asserts ukraine entered Малинська'],
    ['Ворог уже за два кілометри від Малинська.', 'asserts russia advanced Малинська'],
    ['Над Малинськом піднято державний прапор України.', 'asserts ukraine entered Малинськом'],
  ]);
});

describe('who makes another leave is not who leaves', () => {
  reads([
    ['Удари ЗСУ змусили окупантів залишити Малинськ.', 'asserts russia withdrew-from Малинськ'],
    ['Під тиском ворога наші захисники були змушені відійти з Тихого Яру.', 'asserts ukraine withdrew-from Тихого Яру'],
  ]);
});

describe('troops that are brought into a town have entered it', () => {
  reads([
    ['Росія ввела війська до Малинська.', 'asserts russia entered Малинська'],
    ['Ворог завів підкріплення у Малинськ.', 'asserts russia entered Малинськ'],
    ['У Малинську ввели комендантську годину.'],
  ]);
});

describe('a verb of staying joins a place to what was done to it', () => {
  reads([
    ['Місто Малинськ залишається повністю заблокованим.', 'asserts ukraine encircled Малинськ'],
    ['Місто Малинськ лишається тимчасово окупованим.', 'asserts russia controls Малинськ'],
    ['Ворог тримає під контролем схід Малинська.', 'asserts russia controls Малинська'],
  ]);
});

describe('whoever retells the other side speaks of his own as ours', () => {
  reads([
    ['Російські канали пишуть про просування наших військ біля Малинська.', 'asserts ukraine advanced Малинська'],
    ['Ворожі канали повідомляють, що наші зайшли в Малинськ.', 'asserts ukraine entered Малинськ'],
    ['«Наші війська взяли Малинськ», — заявив Пушилін.', 'asserts russia captured Малинськ'],
  ]);
});

describe('whoever is no longer there has left', () => {
  reads([
    ['Ворога в Малинську більше немає.', 'asserts russia withdrew-from Малинську'],
    ['У росіян більше не залишилося жодної позиції в Малинську.', 'asserts russia lost Малинську'],
    ['Світла в Малинську більше немає.'],
  ]);
});

describe('a community or a plant that a name qualifies is none of the town before it', () => {
  reads([
    [
      'Під контролем ЗСУ перебувають села Малинське, Калинівка Заболотської громади та Тиха.',
      'asserts ukraine controls Малинське',
      'asserts ukraine controls Калинівка',
      'asserts ukraine controls Тиха',
    ],
    [
      'Вибух пролунав на території Запорізької атомної електростанції, окупованої росіянами.',
      'asserts russia controls Запорізької атомної електростанції',
    ],
  ]);
});

describe('who breaks through beside a town has not entered it', () => {
  reads([
    ['Ворог прорвався біля Малинська.', 'asserts russia advanced Малинська'],
    ['Ворог прорвався до Малинська.', 'asserts russia entered Малинська'],
    ['ЗСУ з боями зайшли в Малинськ.', 'asserts ukraine entered Малинськ'],
    [
      'Окупанти атакували 24 рази, намагаючись прорватися в районах Малинська та Калинівки.',
      'asserts - contested Малинська',
      'asserts - contested Калинівки',
    ],
  ]);
});

describe('a ring is of those who stand around', () => {
  reads([
    ['Місто Малинськ у повному оточенні російських військ.', 'asserts ukraine encircled Малинськ'],
    ['Російське угруповання в Малинську заблоковане.', 'asserts russia encircled Малинську'],
    ['Росіяни не змогли оточити Малинськ.', 'asserts ukraine not-encircled Малинськ'],
  ]);
});

describe('what a name begins with is no town of its own', () => {
  reads([
    [
      'Тиху та Зелену Долину росіяни взяли ще в червні.',
      'asserts russia captured Тиху',
      'asserts russia captured Зелену Долину',
    ],
    ['Мікрорайон «Канал», в який ворог зайшов, зруйновано.', 'asserts russia entered Канал'],
    [
      'Україна звільнила низку міст області — Малинськ та Калинівку.',
      'asserts ukraine liberated Малинськ',
      'asserts ukraine liberated Калинівку',
    ],
    ['Багато сіл біля Малинська досі під окупацією.'],
    ['Ключова мета ворога – повна окупація всієї Малинщини.'],
  ]);
});

describe('a place that gets out of hands is lost', () => {
  reads([
    ['Місто Малинськ вийшло з-під контролю росіян.', 'asserts russia lost Малинськ'],
    ['Над звільненим від ворога Малинськом підняли український прапор.', 'asserts ukraine entered Малинськом'],
    ['Ворог закріпився на лівому березі, у селі Малинське.', 'asserts russia entered Малинське'],
    ['Окупанти почали залишати тимчасово окупований Малинськ.', 'asserts russia withdrew-from Малинськ'],
  ]);
});
