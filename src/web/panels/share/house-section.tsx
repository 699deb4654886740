// The house style of pictures and films: the theatre's, or a file of the reader's for this visit, and whether its colours hold.

import { useEffect, useState } from 'preact/hooks';
import { THEMES } from '../../../model/look.ts';
import { chooseHouseStyle, house, isOfVisit, loadHouseStyle, lookalikes } from '../../house-style.ts';
import { paletteOf } from '../../picture/gather.ts';
import { language, theatre, words } from '../../state.ts';
import { nameIn } from '../../words/catalogues.ts';
import { problemLine } from '../../words/problem-line.ts';

export function HouseSection() {
  const say = words.value;
  const style = house.value;
  const [problem, setProblem] = useState('');
  const pairs = useLookalikes();
  const tryTo = (change: () => Promise<void>) => {
    setProblem('');
    change().catch((error: unknown) => setProblem(say.houseBroken(problemLine(error, say))));
  };
  // Once, when the panel opens.
  useEffect(() => tryTo(loadHouseStyle), []);
  const named = pairs.map(([one, other]) => [statusName(one), statusName(other)] as const);
  return (
    <section class="share-section">
      <h3>{say.houseStyle}</h3>
      <p class="share-row">
        <bdi data-house={style?.name ?? ''}>{style ? say.houseOf(style.name, isOfVisit.value) : say.noHouse}</bdi>
        <label class="button share-file">
          {say.useHouse}
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) tryTo(() => chooseHouseStyle(file));
              // The same file, mended, is a change too.
              currentTarget.value = '';
            }}
          />
        </label>
        {isOfVisit.value && (
          <button type="button" class="button" onClick={() => tryTo(() => chooseHouseStyle(null))}>
            {say.dropHouse}
          </button>
        )}
      </p>
      <p class="small" role="status" data-note="house">
        <bdi>{problem}</bdi> {named.length > 0 && <bdi>{say.lookAlike(named)}</bdi>}
      </p>
    </section>
  );
}

/** Pairs of ids that look alike in either theme, in the style that is shown. */
function useLookalikes(): readonly (readonly [string, string])[] {
  const style = house.value;
  const [pairs, setPairs] = useState<readonly (readonly [string, string])[]>([]);
  useEffect(() => {
    let isGone = false;
    Promise.all(THEMES.map((theme) => lookalikes(theme, paletteOf(theme).paper))).then(
      (found) => {
        const byKey = new Map(found.flat().map((pair) => [pair.join(' '), pair]));
        if (!isGone) setPairs([...byKey.values()]);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [style]);
  return pairs;
}

function statusName(id: string): string {
  const status = theatre.value?.statuses.find((candidate) => candidate.id === id);
  return status ? nameIn(status.name, language.value) : words.value.notDrawn;
}
