// What sentences and phrases leave to what was told just before them: whose doing it is, which place, how much of the name.

import { describe } from 'vitest';
import { readsIn } from './reading/reads.ts';

const reads = readsIn('ru');

describe('who gained ground just before has taken what is said to be taken next', () => {
  reads([
    [
      'ВСУ вошли в Малинск. Освобождён Рябинск.',
      'asserts ukraine entered Малинск',
      'asserts ukraine liberated Рябинск',
    ],
    [
      'Российские войска вошли в Малинск. Взят Рябинск.',
      'asserts russia entered Малинск',
      'asserts russia captured Рябинск',
    ],
    ['ВСУ вошли в Малинск, Рябинск окружён.', 'asserts ukraine entered Малинск', 'asserts russia encircled Рябинск'],
  ]);
});

describe('a second thing is said of the same place', () => {
  reads([
    [
      'Малинск освобождён и контролируется ополчением ДНР.',
      'asserts russia liberated Малинск',
      'asserts donbas-separatists controls Малинск',
    ],
    [
      'Малинск был оставлен украинской армией и занят российскими подразделениями.',
      'asserts ukraine withdrew-from Малинск',
      'asserts russia captured Малинск',
    ],
  ]);
});

describe('fighting without a place is where the sentence was before', () => {
  reads([['ВСУ вошли в Малинск, идут уличные бои.', 'asserts ukraine entered Малинск', 'asserts - contested Малинск']]);
});

describe('an attribute behind its place has its own doer', () => {
  reads([
    [
      'ВСУ вошли в Малинск, захваченный в марте российскими войсками.',
      'asserts ukraine entered Малинск',
      'asserts russia captured Малинск',
    ],
  ]);
});

describe('a region before its town only tells where that lies', () => {
  reads([['В Калиновой области, в городе Малинск, россияне захватили квартал.', 'asserts russia captured Малинск']]);
});

describe('whom a pronoun means came in before, and is driven out by the others', () => {
  reads([
    [
      'Россияне зашли в Малинск, но мы их удачно выбили.',
      'asserts russia entered Малинск',
      'asserts ukraine captured Малинск',
    ],
  ]);
});

describe('names of a list stand in the next sentence', () => {
  reads([
    [
      'Российские войска продвинулись в Калиновой области. В частности, возле Малинска, в Рябинске и Сосновке.',
      'asserts russia advanced Калиновой области',
      'asserts russia advanced Малинска',
      'asserts russia advanced Рябинске',
      'asserts russia advanced Сосновке',
    ],
  ]);
});

describe('a bracket tells of the name before it', () => {
  reads([
    [
      'Россияне продвинулись в Малинске и Рябинске (часть этого города занята россиянами).',
      'asserts russia advanced Малинске',
      'asserts russia advanced Рябинске',
      'asserts russia captured Рябинске',
    ],
  ]);
});

describe('what is denied without a place is denied of the one that the sentence tells of', () => {
  reads([
    [
      'Генштаб ВСУ сообщил о сложной обстановке в Малинске, но отрицает окружение.',
      'asserts ukraine not-encircled Малинске',
    ],
    ['Полного выхода войск ВСУ из Малинска нет.', 'denies ukraine withdrew-from Малинска'],
  ]);
});

describe('aims and circumstances claim nothing', () => {
  reads([
    ['Идёт операция по вытеснению россиян из Малинска.'],
    ['Он был ранен в Малинске в первые дни вторжения.'],
    ['Удержание Малинска — вопрос принципиальный.'],
  ]);
});

describe('whoever is named with a preposition of place has lost what is taken', () => {
  reads([
    ['Бригада заявила, что отбила Малинск у российских военных.', 'asserts ukraine captured Малинск'],
    ['У россиян отбили Малинск.', 'asserts ukraine captured Малинск'],
  ]);
});

describe('names behind other words of place are what is told of', () => {
  reads([
    ['Россияне закрепились в части этого посёлка (Малинск).', 'asserts russia entered Малинск'],
    ['Бои идут в расположенном под Рябинском селе Малинск.', 'asserts - contested Малинск'],
    [
      'Малинск, Рябинск и Сосновка — тут идут бои.',
      'asserts - contested Малинск',
      'asserts - contested Рябинск',
      'asserts - contested Сосновка',
    ],
  ]);
});

describe('words of where they came from do not part a phrase from its place', () => {
  reads([
    ['Российские войска подошли с севера к Малинску.', 'asserts russia advanced Малинску'],
    ['ВСУ подошли с этого направления к Малинску.', 'asserts ukraine advanced Малинску'],
  ]);
});

describe('pronouns and shares point back to the place', () => {
  reads([
    [
      'ВСУ держат Малинск, но в него зашли россияне.',
      'asserts ukraine controls Малинск',
      'asserts russia entered Малинск',
    ],
    [
      'ВСУ контролируют Малинск. Россияне контролируют 60%.',
      'asserts ukraine controls Малинск',
      'asserts russia controls Малинск',
    ],
    [
      'ВСУ удерживают село Малинск, о взятии которого заявили в ЧВК «Вагнер».',
      'asserts ukraine controls Малинск',
      'asserts wagner captured Малинск',
    ],
  ]);
});

describe('what has its own ground or its own verb says nothing of the place before', () => {
  reads([
    ['ВСУ освободили Малинск. По всей линии фронта продолжаются бои.', 'asserts ukraine liberated Малинск'],
    ['ВСУ освободили Малинск, а на других направлениях идут бои.', 'asserts ukraine liberated Малинск'],
    [
      'Россияне продвинулись в Калиновой области. В частности, обстреляны Малинск и Рябинск.',
      'asserts russia advanced Калиновой области',
    ],
    ['Пленные из Малинска, захваченные российскими войсками, вернулись.'],
  ]);
});

describe('a fight through which a place was taken is no fight for another', () => {
  reads([['В ходе наступления на Рябинск российские войска взяли Малинск.', 'asserts russia captured Малинск']]);
});

describe('a town before a colon, and a dash for the verb to be', () => {
  reads([
    ['Посёлок Малинск: ВСУ отошли на новые рубежи.', 'asserts ukraine withdrew-from Малинск'],
    ['Под контролем ВСУ — Малинск и Рябинск.', 'asserts ukraine controls Малинск', 'asserts ukraine controls Рябинск'],
    ['Киев: Россия потеряла 500 солдат.'],
  ]);
});

describe('who came in and was driven out lost the place to the others', () => {
  reads([
    [
      'Россияне зашли в Малинск, но были выбиты из села.',
      'asserts russia entered Малинск',
      'asserts ukraine captured Малинск',
    ],
  ]);
});

describe('control that is told of before its verb', () => {
  reads([
    ['Контроль над Малинском перешёл к ВСУ.', 'asserts ukraine captured Малинском'],
    ['Контроль над Малинском восстановлен украинскими силами.', 'asserts ukraine captured Малинском'],
    ['Пал последний опорный пункт ВСУ в Малинске.', 'asserts russia captured Малинске'],
  ]);
});
