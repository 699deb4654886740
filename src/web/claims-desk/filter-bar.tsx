// Search and filters of the inbox: words, how claims stand, what they say, and where.

import type { TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { RELATIONS } from '../../model/claim.ts';
import type { ClaimState } from '../../model/claim-record.ts';
import { frame, language, theatre } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { fetchPage, say } from './desk-state.ts';
import { type Filters, filters } from './filters.ts';

const STATES: readonly ClaimState[] = ['proposed', 'accepted', 'mended', 'rejected', 'superseded'];
/** Languages that texts are read in. */
const LANGUAGES = ['en', 'uk', 'ru', 'ar'];
/** A word is typed faster than the inbox need follow. */
const PAUSE_MS = 150;

export function FilterBar() {
  const { within } = filters.value;
  const seen = within === 'frame' ? frame.value : null;
  useEffect(() => {
    if (seen) void fetchPage('first');
  }, [seen]);
  return (
    <div class="desk-filters">
      <SearchField />
      <details>
        <summary>{say.value.filters}</summary>
        <Choices />
      </details>
    </div>
  );
}

let timer: ReturnType<typeof setTimeout> | undefined;

function narrow(change: Partial<Filters>): void {
  filters.value = { ...filters.peek(), ...change };
  clearTimeout(timer);
  timer = setTimeout(() => void fetchPage('first'), 'text' in change ? PAUSE_MS : 0);
}

function SearchField() {
  return (
    <input
      id="desk-search"
      type="search"
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      placeholder={say.value.search}
      aria-label={say.value.search}
      value={filters.value.text}
      onInput={(event) => narrow({ text: event.currentTarget.value })}
      onKeyDown={leaveSearch}
    />
  );
}

/** Escape lets the words go too: the browser would empty the field without a word to the list. */
function leaveSearch(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.currentTarget.blur();
  if (filters.peek().text !== '') narrow({ text: '' });
}

function Choices() {
  const known = theatre.value;
  const name = (names: Readonly<Record<string, string>>): string => nameIn(names, language.value);
  const sources = [...(known?.sources ?? []), ...(known?.speakers ?? [])];
  const { state, source, party, relation, language: spoken, within } = filters.value;
  const text = say.value;
  const languageNames = new Intl.DisplayNames([language.value], { type: 'language' });
  return (
    <div class="desk-choices">
      <OneChoice
        label={text.state}
        any={text.allStates}
        value={state}
        options={STATES.map((each) => [each, text.stateName(each)])}
        onChoose={(value) => narrow({ state: value as ClaimState | '' })}
      />
      <OneChoice
        label={text.claimed}
        value={relation}
        options={RELATIONS.map((each) => [each, text.relation(each)])}
        onChoose={(value) => narrow({ relation: value })}
      />
      <OneChoice
        label={text.party}
        value={party}
        options={(known?.parties ?? []).map(({ id, name: names }) => [id, name(names)])}
        onChoose={(value) => narrow({ party: value })}
      />
      <OneChoice
        label={text.source}
        value={source}
        options={sources.map(({ id, name: names }) => [id, name(names)])}
        onChoose={(value) => narrow({ source: value })}
      />
      <OneChoice
        label={text.textLanguage}
        value={spoken}
        options={LANGUAGES.map((each) => [each, languageNames.of(each) ?? each])}
        onChoose={(value) => narrow({ language: value })}
      />
      <label class="desk-check">
        <input
          type="checkbox"
          checked={within === 'frame'}
          onChange={(event) => narrow({ within: event.currentTarget.checked ? 'frame' : 'anywhere' })}
        />{' '}
        {text.frameOnly}
      </label>
    </div>
  );
}

interface OneChoiceProps {
  readonly label: string;
  readonly any?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string): void;
}

function OneChoice({ label, any, value, options, onChoose }: OneChoiceProps) {
  return (
    <label class="desk-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any ?? say.value.anything}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
