// Which party's ground is counted: by the bars, the time held and the figures.

import { shownParty } from '../shown-party.ts';
import { chosenParty, language, theatre, words } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { Choice } from './choice.tsx';

export function PartyChoice() {
  const parties = theatre.value?.parties ?? [];
  return (
    <p class="against">
      <span class="small">{words.value.party}</span>{' '}
      <Choice
        label={words.value.party}
        options={parties.map(({ id, name }) => [id, nameIn(name, language.value)])}
        value={shownParty.value?.id ?? ''}
        onChoose={(id) => (chosenParty.value = id)}
      />
    </p>
  );
}
