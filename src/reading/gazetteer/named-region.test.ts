import { expect, test } from 'vitest';
import { regionFinder } from './named-region.ts';

const region = (id: string, ...names: readonly string[]) => ({ id, name: names[0]!, names });
const find = regionFinder([
  region('UA-09', 'Luhansk Oblast', 'Луганська область', 'Луганская область'),
  region('UA-14', 'Donetsk Oblast', 'Донецька область', 'Донецкая область'),
  region('UA-32', 'Kyiv Oblast and Kyiv', 'Київська область і Київ', 'Киевская область и Киев'),
  region('UA-43', 'Autonomous Republic of Crimea', 'Автономна Республіка Крим'),
  region('RU-KDA', 'Krasnodar Krai', 'Краснодарський край', 'Краснодарский край'),
  region('one', 'Alder Province'),
  region('other', 'Alder Province'),
]);
const meant = (mention: string, position: readonly [number, number] | null = null) =>
  find({ name: mention, mention, position })?.id ?? null;

test.each([
  ['Luhansk oblast', 'UA-09'],
  ['Luhansk region', 'UA-09'],
  ['Луганську область', 'UA-09'],
  ['Луганській області', 'UA-09'],
  ['Луганскую область', 'UA-09'],
  ['Луганщину', 'UA-09'],
  ['Донеччини', 'UA-14'],
  ['Донетчине', 'UA-14'],
  ['Київщина', 'UA-32'],
  ['Краснодарского края', 'RU-KDA'],
  ['the Autonomous Republic of Crimea'.slice(4), 'UA-43'],
])('%s is the region %s', (mention, id) => {
  expect(meant(mention)).toBe(id);
});

test.each([
  ['a town of the same name', 'Luhansk', null],
  ['a place on the map', 'Luhansk oblast', [39.3, 48.6] as const],
  ['one of two namesakes', 'Alder Province', null],
  ['what no region is called', 'Belgorod region', null],
])('%s is none', (_, mention, position) => {
  expect(meant(mention, position)).toBeNull();
});
