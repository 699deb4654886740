// The question: who said what of which place on which day; or one of the claims on record.

import { RELATIONS } from '../../model/claim.ts';
import type { ClaimsAnswer } from '../../model/claim-wire.ts';
import { formatInstant } from '../../model/instant.ts';
import { askedCheck, language, spot, theatre } from '../state.ts';
import { nameIn } from '../words/catalogues.ts';
import { useAnswer } from './answer.ts';
import { claimWords, day, partyOf, placeName, saidOf, say, speakerName } from './check-state.ts';

export function CheckForm({ asked }: { asked: string }) {
  const given = new URLSearchParams(asked);
  const known = theatre.value;
  const position = spot.value?.position.join(',') ?? '';
  const relations = RELATIONS.map((relation) => [relation, claimWords.value.relation(relation)] as const);
  const parties = (known?.parties ?? []).map(({ id }) => [id, partyOf(id)] as const);
  const speakers = [...(known?.speakers ?? []), ...(known?.sources ?? [])];
  return (
    <>
      <form class="checks-form" onSubmit={ask}>
        <label>
          <span class="small">{say.value.speaker}</span>
          <input name="speaker" required maxLength={200} list="checks-speakers" value={given.get('speaker') ?? ''} />
        </label>
        <datalist id="checks-speakers">
          {speakers.map(({ id, name }) => (
            <option key={id} value={nameIn(name, language.value)} />
          ))}
        </datalist>
        <label>
          <span class="small">{say.value.onDay}</span>
          <input name="on" type="date" required value={given.get('on') ?? ''} />
        </label>
        <label>
          <span class="small">{say.value.place}</span>
          <input name="place" maxLength={200} value={given.get('place') ?? position} />
        </label>
        <Select name="relation" label={say.value.relation} options={relations} chosen={given.get('relation')} />
        <Select name="party" label={say.value.party} options={parties} chosen={given.get('party')} />
        <button type="submit" class="button">
          {say.value.ask}
        </button>
      </form>
      <OnRecord />
    </>
  );
}

function Select(props: {
  name: string;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: string | null;
}) {
  return (
    <label>
      <span class="small">{props.label}</span>
      <select name={props.name} value={props.chosen ?? ''}>
        <option value="">{say.value.any}</option>
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function ask(event: SubmitEvent): void {
  event.preventDefault();
  const fields = new FormData(event.currentTarget as HTMLFormElement);
  const entries = [...fields].flatMap(([name, value]) => {
    const text = String(value).trim();
    return text === '' ? [] : [[name, text]];
  });
  askedCheck.value = new URLSearchParams(entries).toString();
}

/** More would be no list to choose from. */
const SHOWN = 12;
/** A claim's place and the spot that was clicked are of one place this near, in degrees. */
const NEAR_DEG = 0.02;

/** Claims of the chosen spot, the latest first; without a spot, those of everywhere. */
function OnRecord() {
  const answer = useAnswer<ClaimsAnswer>('api/claims');
  if (answer.kind !== 'there') return null;
  const at = spot.value?.position;
  const here = answer.value.claims.filter(({ claim: { place } }) => {
    if (!at) return true;
    return place.position !== null && [0, 1].every((k) => Math.abs(place.position![k]! - at[k]!) < NEAR_DEG);
  });
  const latest = [...here].sort((a, b) => (b.claim.published ?? 0) - (a.claim.published ?? 0)).slice(0, SHOWN);
  if (latest.length === 0) return null;
  return (
    <details class="checks-record" open={!askedCheck.value}>
      <summary class="small">{say.value.onRecord}</summary>
      <ul>
        {latest.map(({ claim }) => (
          <li key={claim.id}>
            <button type="button" class="link" onClick={() => (askedCheck.value = claim.id)}>
              <bdi>{speakerName(claim.source)}</bdi>: <bdi>{placeName(claim.place)}</bdi>, {saidOf(claim)}
            </button>{' '}
            <span class="small quiet">{claim.published === null ? '' : day(formatInstant(claim.published))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
