import { expect, test } from 'vitest';
import { parsePosition, refuseSwapped, unswapped } from './coordinates.ts';

const SUDZHA = [35.2703, 51.1911];

test.each([
  ['35.2703,51.1911', SUDZHA],
  [' 35.2703 , 51.1911 ', SUDZHA],
  ['35.2703;51.1911', SUDZHA],
  ['35.2703 51.1911', SUDZHA],
  ['-3.7,40.4', [-3.7, 40.4]],
  ['−3.7,40.4', [-3.7, 40.4]],
  ['+35,-51', [35, -51]],
  ['35,27', [35, 27]],
  ['51.1911N, 35.2703E', SUDZHA],
  ['35.2703E 51.1911N', SUDZHA],
  ['N 51.1911 E 35.2703', SUDZHA],
  ['51.1911°N 35.2703°E', SUDZHA],
  ['51°11\'27.96"N 35°16\'13.08"E', SUDZHA],
  ['51° 11′ 27.96″ N, 35° 16′ 13.08″ E', SUDZHA],
  ["51°30'S 3°30'W", [-3.5, -51.5]],
  ['51 30 N 3 30 W', [-3.5, 51.5]],
  ['geo:51.1911,35.2703', SUDZHA],
  ['geo:51.1911,35.2703;u=35', SUDZHA],
  ['#12/51.1911/35.2703', SUDZHA],
  ['https://deepstatemap.live/#12/51.1911/35.2703', SUDZHA],
  ['https://www.openstreetmap.org/#map=12/51.1911/35.2703', SUDZHA],
  ['https://maps.example/#at=1741781084&map=8.88/51.1911/35.2703&lang=en', SUDZHA],
  ['https://www.google.com/maps/@51.1911,35.2703,12z', SUDZHA],
  ['https://www.google.com/maps/place/Sudzha/@51.1911,35.2703,12z/data=!3m1!4b1', SUDZHA],
  ['https://maps.google.com/?q=51.1911,35.2703', SUDZHA],
])('%s is a position', (text, position) => {
  expect(parsePosition(text)).toEqual(position);
});

test.each([
  'Sudzha',
  'gn:486816',
  'Komsomolsk-2',
  '35.2703',
  '1,2,3',
  '51N 35N',
  'N51N 35E',
  "51°61'N 35°E",
  '',
  'e,n',
])('"%s" is a name or an id', (text) => {
  expect(parsePosition(text)).toBeNull();
});

test('what would have to be guessed is refused', () => {
  expect(() => parsePosition('35,2703, 51,1911')).toThrow('write decimals with a point');
  expect(() => parsePosition('35,2703 51,1911')).toThrow('write decimals with a point');
  expect(() => parsePosition('200,51')).toThrow('is not on the globe');
  expect(() => parsePosition('35,91')).toThrow('is not on the globe');
});

test('only where the swapped order alone lies inside the theatre it is asked for', () => {
  const command = (lonLat: string) => `foothold place ${lonLat}`;
  const refuse = (position: readonly [number, number], extent: readonly [number, number, number, number]) => () =>
    refuseSwapped(position, extent, command);
  const ukraine = [22, 44, 41, 53] as const;
  expect(refuse([51.1911, 35.2703], ukraine)).toThrow('did you mean foothold place 35.2703,51.1911');
  expect(refuse([35.2703, 51.1911], ukraine)).not.toThrow();
  expect(refuse([2.35, 48.85], ukraine)).not.toThrow();
  const acrossTheDateLine = [170, -20, -170, 0] as const;
  expect(refuse([-175, -10], acrossTheDateLine)).not.toThrow();
  expect(refuse([-10, -175], acrossTheDateLine)).toThrow('did you mean');
});

test('latitude before longitude, as most maps copy it, is told by the theatre it lies in', () => {
  const ukraine = [22, 44, 41, 53] as const;
  expect(unswapped([51.1911, 35.2703], ukraine)).toEqual(SUDZHA);
  expect(unswapped([35.2703, 51.1911], ukraine)).toBeNull();
  expect(unswapped([2.35, 48.85], ukraine)).toBeNull();
});
