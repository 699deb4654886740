// Where a place lies, in the reader's language: gazetteers name district and region, or give the codes of ISO 3166.

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

function countryName(country: string): string {
  if (!COUNTRY_CODE.test(country)) return country;
  return new Intl.DisplayNames([language.value], { type: 'region' }).of(country) ?? country;
}
