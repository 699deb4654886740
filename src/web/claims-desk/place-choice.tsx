// Which place a claim is about: as read, another that the name may mean, the spot on the map, or one that is searched for.

import { useState } from 'preact/hooks';
import type { ClaimPlace } from '../../model/claim.ts';
import { coordinates } from '../numbers.ts';
import { findPlaces } from '../place-search.ts';
import { whereOf } from '../place-where.ts';
import { language, places, spot } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { placeName } from './claim-names.ts';
import { say } from './desk-state.ts';

interface Option {
  /** An id or lon,lat; empty = as it was read. */
  readonly value: string;
  readonly name: string;
  readonly detail: string;
}

interface PlaceChoiceProps {
  /** Null for a claim that nobody read. */
  readonly read: ClaimPlace | null;
  readonly value: string;
  onChoose(value: string): void;
}

export function PlaceChoice({ read, value, onChoose }: PlaceChoiceProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Option[]>([]);
  const search = async (wanted: string) => {
    setTyped(wanted);
    // Until one that was found is chosen, the words themselves are the place: the server says where they are not clear.
    onChoose(wanted);
    setFound(wanted.trim() === '' ? [] : await optionsFor(wanted.trim()));
  };
  const options = unique([...optionsOf(read), ...found]);
  return (
    <fieldset class="desk-place">
      <legend>{say.value.place}</legend>
      {options.map((option) => (
        <label key={option.value} class="desk-check">
          <input
            type="radio"
            name="desk-place"
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />{' '}
          <bdi>{option.name}</bdi> <bdi class="small">{option.detail}</bdi>
        </label>
      ))}
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={say.value.searchPlace}
        aria-label={say.value.searchPlace}
        value={typed}
        onInput={(event) => void search(event.currentTarget.value)}
      />
    </fieldset>
  );
}

function optionsOf(read: ClaimPlace | null): Option[] {
  const options: Option[] = [];
  if (read) {
    options.push({ value: '', name: placeName(read), detail: say.value.asItIs });
    for (const { id, name, region, position } of read.candidates) {
      const where = [region, coordinates(position)].filter(Boolean).join(' · ');
      if (id !== read.id) options.push({ value: id, name, detail: where });
    }
  }
  const position = spot.value?.position;
  if (position && String(position) !== String(read?.position)) {
    options.push({ value: position.join(','), name: say.value.spotOnMap, detail: coordinates(position) });
  }
  return options;
}

async function optionsFor(wanted: string): Promise<readonly Option[]> {
  return (await findPlaces(wanted, places.peek())).map(({ place }) => ({
    value: place.id,
    name: nameIn(place.names, language.peek()),
    detail: whereOf(place),
  }));
}

function unique(options: readonly Option[]): readonly Option[] {
  return options.filter(({ value }, k) => options.findIndex((each) => each.value === value) === k);
}
