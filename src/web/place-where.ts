// Where a place lies and what else it is called, in the reader's language: gazetteers name district and region, or give the codes of ISO 3166.

import type { Place } from '../model/place.ts';
import { regionCalled } from './regions.ts';
import { language } from './state.ts';

type Whereabouts = Pick<Place, 'district' | 'region' | 'country'>;

const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** `Sudzhansky district, Kursk Oblast`; a code that the theatre's regions do not name says nothing, and is left out. */
export function whereOf({ district, region }: Whereabouts): string {
  const name = regionCalled(region) ?? (REGION_CODE.test(region) ? '' : region);
  return [district, name].filter(Boolean).join(', ');
}

/** The same with the country, which tells namesakes across a border apart. */
export function wholeWhere(place: Whereabouts): string {
  return [whereOf(place), countryName(place.country)].filter(Boolean).join(', ');
}

/** Beside the name that readers know, the one in the language of the place's country, then the English one. */
export function otherName({ names, country }: Pick<Place, 'names' | 'country'>, shown: string): string {
  const local = COUNTRY_CODE.test(country) ? new Intl.Locale(`und-${country}`).maximize().language : '';
  const wished = [names[local], names.en, ...Object.values(names)];
  return wished.find((name) => name !== undefined && name !== '' && name !== shown) ?? '';
}

function countryName(country: string): string {
  if (!COUNTRY_CODE.test(country)) return country;
  return new Intl.DisplayNames([language.value], { type: 'region' }).of(country) ?? country;
}
