// Figures as the page writes them: one decimal up to 1,000 km², none above 10,000, the true minus sign.

import { directionOf, localeOf } from './locale.ts';
import type { DescriptionWords } from './words/description-words.ts';

type LengthWords = Pick<DescriptionWords, 'metres' | 'kilometres'>;

/** `57.5`, `1,234`, `12,345` */
export function areaFigure(areaKm2: number, language: string): string {
  return figure(areaKm2, language, Math.abs(areaKm2) < 1000 ? 1 : 0);
}

/** `+57.5`, `−26.6`, `0.0`: with the sign, and no sign at a rounded zero. */
export function changeFigure(areaKm2: number, language: string): string {
  const text = areaFigure(Math.abs(areaKm2), language);
  if (!/[1-9]/.test(text)) return text;
  // Where lines run from right to left, a mark keeps the sign before its figure.
  const mark = directionOf(language) === 'rtl' ? '\u200e' : '';
  return `${mark}${areaKm2 < 0 ? '−' : '+'}${text}`;
}

/** `500 m`, `3 km`: of a length that is round already. */
export function roundLengthText(km: number, words: LengthWords, language: string): string {
  return km < 1 ? words.metres(figure(km * 1000, language, 0)) : words.kilometres(figure(km, language, 0));
}

/** `51.1911° N, 35.2703° E` */
export function coordinates([lon, lat]: readonly [number, number]): string {
  // With a point in every language, so that they can be pasted elsewhere.
  const degrees = (value: number) => `${Math.abs(value).toFixed(4)}°`;
  return `${degrees(lat)} ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)} ${lon < 0 ? 'W' : 'E'}`;
}

export function figure(value: number, language: string, decimals: number): string {
  const key = `${language} ${decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formatter = new Intl.NumberFormat(localeOf(language), digits);
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** Making one costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();
