import { expect, test } from 'vitest';
import { identityOf, type KnownEdition } from './edition-identity.ts';

const AT = 1741781084;
const own = { published: AT, ownId: String(AT) };
const timed = { published: AT, ownId: null };

function known(...editions: [string, Partial<KnownEdition>][]): Map<string, KnownEdition> {
  return new Map(
    editions.map(([id, edition]) => [id, { published: AT, revisions: ['a'], isRetracted: false, ...edition }]),
  );
}

test('an unknown edition is new under its own id', () => {
  expect(identityOf(own, 'a', known(), 'refuse')).toEqual({ kind: 'new', id: '1741781084', revision: 0 });
});

test('the same bytes under the same id are unchanged', () => {
  expect(identityOf(own, 'a', known(['1741781084', {}]), 'refuse')).toEqual({ kind: 'unchanged', id: '1741781084' });
});

test("other bytes under a publisher's id are a clash that names the known hash", () => {
  expect(identityOf(own, 'b', known(['1741781084', {}]), 'refuse')).toEqual({
    kind: 'clash',
    id: '1741781084',
    known: 'a',
  });
});

test('superseding keeps other bytes as the next revision', () => {
  expect(identityOf(own, 'b', known(['1741781084', {}]), 'supersede')).toEqual({
    kind: 'new',
    id: '1741781084',
    revision: 1,
  });
});

test('bytes that were superseded before are not taken back by accident', () => {
  const both = known(['1741781084', { revisions: ['a', 'b'] }]);
  expect(identityOf(own, 'a', both, 'refuse')).toEqual({ kind: 'unchanged', id: '1741781084' });
  expect(identityOf(own, 'a', both, 'supersede')).toEqual({ kind: 'new', id: '1741781084', revision: 2 });
});

test('two maps published at one instant are two editions where the id is only the time', () => {
  expect(identityOf(timed, 'b', known(['1741781084', {}]), 'refuse')).toEqual({
    kind: 'new',
    id: '1741781084-2',
    revision: 0,
  });
  const two = known(['1741781084', {}], ['1741781084-2', { revisions: ['b'] }]);
  expect(identityOf(timed, 'b', two, 'refuse')).toEqual({ kind: 'unchanged', id: '1741781084-2' });
  expect(identityOf(timed, 'c', two, 'refuse')).toEqual({ kind: 'new', id: '1741781084-3', revision: 0 });
});

test('a withdrawn edition that is imported again stands again', () => {
  const withdrawn = known(['1741781084', { isRetracted: true }]);
  expect(identityOf(own, 'a', withdrawn, 'refuse')).toEqual({ kind: 'new', id: '1741781084', revision: 1 });
});
