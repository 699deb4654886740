// Mending a claim, or adding one that nobody read: every field, and only what differs is told to the server.

import { useEffect, useRef, useState } from 'preact/hooks';
import { ACTS, RELATIONS } from '../../model/claim.ts';
import type { ClaimRecord } from '../../model/claim-record.ts';
import { clock, theatre } from '../state.ts';
import { allWords, type ClaimFields, EMPTY_FIELDS, fieldsOf, NO_PARTY, wordsOf } from './claim-fields.ts';
import { partyName, sourceName } from './claim-names.ts';
import { addClaim, decideChosen } from './decisions.ts';
import { leaveTask } from './desk-keys.ts';
import { say } from './desk-state.ts';
import { PlaceChoice } from './place-choice.tsx';

const EXTENTS = ['whole', 'part', 'near', 'unspecified'] as const;
const CERTAINTIES = ['certain', 'probable', 'possible'] as const;

interface ClaimFormProps {
  /** The claim to mend; null to add one. */
  readonly claim: ClaimRecord | null;
  /** The text that an added one rests on. */
  readonly text: string | null;
}

export function ClaimForm({ claim, text }: ClaimFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const before = claim ? fieldsOf(claim, clock.peek().timeZone) : EMPTY_FIELDS;
  const [fields, setFields] = useState(before);
  const [lack, setLack] = useState('');
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const set = (change: Partial<ClaimFields>) => setFields((known) => ({ ...known, ...change }));
  const save = async () => {
    setLack('');
    if (claim) {
      const words = wordsOf(fields, before);
      if (!words) return setLack(say.peek().nothingDiffers);
      return decideChosen('mended', { words });
    }
    if (fields.source.trim() === '' || fields.place.trim() === '') return setLack(say.peek().needs);
    if (await addClaim(allWords(fields), text)) leaveTask();
  };
  return (
    <form
      ref={form}
      class="desk-form"
      aria-label={claim ? say.value.mend : say.value.newClaim}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 class="desk-head">{claim ? say.value.mend : say.value.newClaim}</h3>
      <div class="desk-fields">
        <Said fields={fields} set={set} />
        <SourceField value={fields.source} set={set} />
        <Days fields={fields} set={set} />
      </div>
      <PlaceChoice read={claim?.place ?? null} value={fields.place} onChoose={(place) => set({ place })} />
      <p role="alert">{lack}</p>
      <p class="desk-buttons">
        <button type="submit">{say.value.save}</button>
        <button type="button" class="link" onClick={leaveTask}>
          {say.value.cancel}
        </button>
      </p>
    </form>
  );
}

interface FieldsProps {
  readonly fields: ClaimFields;
  set(change: Partial<ClaimFields>): void;
}

function Said({ fields, set }: FieldsProps) {
  const text = say.value;
  const parties = (theatre.value?.parties ?? []).map(({ id }) => id);
  return (
    <>
      <Select
        label={text.claimed}
        options={RELATIONS.map((each) => [each, text.relation(each)])}
        value={fields.relation}
        onChoose={(relation) => set({ relation })}
      />
      <Select
        label={text.party}
        options={[[NO_PARTY, text.noParty], ...parties.map((id) => [id, partyName(id)] as const)]}
        value={fields.party}
        onChoose={(party) => set({ party })}
      />
      <Select
        label={text.extentTitle}
        options={EXTENTS.map((each) => [each, text.extent(each)])}
        value={fields.extent}
        onChoose={(extent) => set({ extent })}
      />
      <Select
        label={text.saidHow}
        options={ACTS.map((each) => [each, text.act(each)])}
        value={fields.act}
        onChoose={(act) => set({ act })}
      />
      <Select
        label={text.certaintyTitle}
        options={CERTAINTIES.map((each) => [each, text.certainty(each)])}
        value={fields.certainty}
        onChoose={(certainty) => set({ certainty })}
      />
    </>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly value: Value;
  onChoose(value: Value): void;
}

function Select<Value extends string>({ label, options, value, onChoose }: SelectProps<Value>) {
  return (
    <label class="desk-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function SourceField({ value, set }: { value: string; set(change: Partial<ClaimFields>): void }) {
  const known = [...(theatre.value?.sources ?? []), ...(theatre.value?.speakers ?? [])];
  return (
    <label class="desk-field">
      <span>{say.value.source}</span>
      <input
        type="text"
        dir="auto"
        list="desk-sources"
        autocomplete="off"
        maxLength={200}
        value={value}
        onInput={(event) => set({ source: event.currentTarget.value })}
      />
      <datalist id="desk-sources">
        {known.map(({ id, name }) => (
          <option key={id} value={sourceName({ id, name: name.en })} />
        ))}
      </datalist>
    </label>
  );
}

function Days({ fields, set }: FieldsProps) {
  return (
    <>
      <label class="desk-field">
        <span>{say.value.from}</span>
        <input type="date" value={fields.from} onInput={(event) => set({ from: event.currentTarget.value })} />
      </label>
      <label class="desk-field">
        <span>{say.value.until}</span>
        <input type="date" value={fields.to} onInput={(event) => set({ to: event.currentTarget.value })} />
      </label>
    </>
  );
}
