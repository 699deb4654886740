// The search: names in any language and spelling, or coordinates; a choice opens the place's history.

import { useRef, useState } from 'preact/hooks';
import { InputError } from '../../model/errors.ts';
import { parsePosition, unswapped } from '../../reading/gazetteer/coordinates.ts';
import type { PlaceMatch } from '../../reading/gazetteer/place-index.ts';
import { selectSpot } from '../loading.ts';
import { coordinates } from '../numbers.ts';
import { findPlaces } from '../place-search.ts';
import { wholeWhere } from '../place-where.ts';
import { aim, language, places, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';

/** Of what can be asked for: names and coordinates are shorter, what is pasted by mistake may be endless. */
const MAX_LENGTH = 200;

interface Option {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly position: readonly [number, number];
}

export function Search() {
  const say = words.value;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly Option[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const latest = useRef(0);
  const look = async (wanted: string) => {
    setText(wanted);
    const question = ++latest.current;
    const found = wanted.trim() === '' ? null : await optionsOf(wanted.trim());
    // Answers may overtake one another: only the last question counts.
    if (question !== latest.current) return;
    setOptions(found);
    setChosen(0);
  };
  const go = (option: Option | undefined) => {
    if (!option) return;
    void selectSpot(option.position);
    // Of its own, so that the same place can be searched for again.
    aim.value = [...option.position];
    setText(option.title);
    setOptions(null);
    input.current?.blur();
  };
  const onKey = (event: KeyboardEvent) => {
    const count = options?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (count > 0) setChosen((chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter') go(options?.[chosen]);
    else if (event.key === 'Escape') {
      if (options === null) input.current?.blur();
      setOptions(null);
    }
  };
  return (
    <div class="search">
      <Lens />
      <input
        ref={input}
        id="search"
        // biome-ignore lint/a11y/noRedundantRoles: a text field is no combobox by itself.
        role="combobox"
        list={undefined}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_LENGTH}
        placeholder={say.search}
        aria-label={say.search}
        aria-description={say.searchHint}
        aria-expanded={options !== null}
        aria-controls="search-options"
        aria-autocomplete="list"
        aria-activedescendant={options && options.length > 0 ? `search-${chosen}` : undefined}
        value={text}
        onInput={(event) => void look(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => setOptions(null)}
      />
      {options !== null && <Options options={options} chosen={chosen} text={text} go={go} />}
    </div>
  );
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly chosen: number;
  readonly text: string;
  go(option: Option): void;
}

function Options({ options, chosen, text, go }: OptionsProps) {
  const say = words.value;
  return (
    <div class="search-options" id="search-options" role="listbox" aria-label={say.search}>
      {options.map((option, k) => (
        <div
          key={option.key}
          id={`search-${k}`}
          role="option"
          tabIndex={-1}
          aria-selected={k === chosen}
          onPointerDown={(event) => {
            // Before the field loses the focus, which closes the list.
            event.preventDefault();
            go(option);
          }}
        >
          <bdi>{option.title}</bdi> <bdi class="small">{option.detail}</bdi>
        </div>
      ))}
      {options.length === 0 && (
        <p class="small search-none">{isRefused(text) ? say.noPosition(example()) : say.noPlace(text.trim())}</p>
      )}
    </div>
  );
}

/** Off the globe, or with commas that could part numbers as well as decimals. */
function isRefused(text: string): boolean {
  return positionsOf(text.trim())?.length === 0;
}

/** The middle of the theatre. */
function example(): string {
  const [west, south, east, north] = theatre.value?.extent ?? [0, 0, 0, 0];
  return coordinates([(west + east) / 2, (south + north) / 2]);
}

function Lens() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path
        d="M7.5 2a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M12 12l4.5 4.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
      />
    </svg>
  );
}

async function optionsOf(text: string): Promise<readonly Option[]> {
  const positions = positionsOf(text);
  if (positions)
    return positions.map((position) => ({ key: position.join(), title: coordinates(position), detail: '', position }));
  return (await findPlaces(text, places.peek())).map(optionOf);
}

/** Null is a name. Other maps copy the latitude first: what lies in the theatre only so is offered so first. */
function positionsOf(text: string): readonly (readonly [number, number])[] | null {
  try {
    const position = parsePosition(text);
    if (!position) return null;
    const swapped = theatre.peek() && unswapped(position, theatre.peek()!.extent);
    return swapped ? [swapped, position] : [position];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function optionOf({ place, matched, score }: PlaceMatch): Option {
  const title = nameIn(place.names, language.peek());
  const where = wholeWhere(place);
  // A guess says what it was taken from.
  const detail = score < 1 && matched !== title ? `${matched} · ${where}` : where;
  return { key: place.id, title, detail, position: place.position };
}
