// The title of the page: whose map of which day, for tabs, bookmarks and those who only hear it.

import { ageOf } from '../model/instant.ts';
import { longDate } from './dates.ts';
import { clock, current, source, today, words } from './state.ts';
import { nameIn } from './words/catalogues.ts';

/** Null before there is an edition. */
export function pageTitle(): string | null {
  if (!current.value) return null;
  const { published } = current.value;
  const age = ageOf(published, today.value, clock.value.timeZone);
  const name = source.value ? nameIn(source.value.name, clock.value.language) : '';
  return `${name}: ${words.value.mapOf(longDate(published, clock.value), age)} – Foothold`;
}
