// One line at the map's corner: whose basemap it is, or why the offline one is shown in its place.

import { styleOrigin } from '../../model/basemap.ts';
import { basemapTold } from '../basemap/told.ts';
import { theatre, words } from '../state.ts';

export function BasemapLine() {
  const say = words.value;
  const told = basemapTold.value;
  const basemap = theatre.value?.basemap ?? null;
  if (!told || basemap === null) return null;
  const origin = styleOrigin(basemap);
  const host = origin === null ? null : new URL(origin).host;
  const { credit, trouble } = told;
  const isShown = trouble === null || trouble === 'gaps';
  const parts = [
    isShown && credit !== '' ? say.basemapBy(credit) : '',
    isShown && host !== null ? say.basemapFrom(host) : '',
    trouble === null ? '' : say.basemapTrouble(trouble, host ?? basemap),
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="basemap-line" role="status">
      <bdi>{parts.join(' · ')}</bdi>
    </p>
  );
}
