// What stands on the main map, of all that the page shows.

import { computed } from '@preact/signals';
import { type GroundScene, NO_GROUND } from './map/ground-scene.ts';
import { compareMode, difference, fresh, heat, view as mode, otherPicture, picture, swipeAt, tint } from './state.ts';

/** Marks and comparisons that belong to another edition than the shown one are not drawn. */
export const scene = computed<GroundScene>(() => {
  const ground = picture.value?.mesh ?? null;
  const shown = picture.value?.edition ?? null;
  if (mode.value === 'compare' && compareMode.value === 'difference' && difference.value?.to === shown)
    return { ...NO_GROUND, ground: difference.value?.mesh ?? ground };
  if (mode.value === 'compare' && compareMode.value === 'swipe' && otherPicture.value?.mesh)
    return { ...NO_GROUND, ground, left: { mesh: otherPicture.value.mesh, until: swipeAt.value } };
  if (heat.value?.measure === mode.value && heat.value.to === shown) return { ...NO_GROUND, ground: heat.value.mesh };
  const marks = mode.value === 'map' && fresh.value?.to === shown ? (fresh.value?.mesh ?? null) : null;
  return { edition: shown, ground, tint: tint.value?.edition === shown ? tint.value : null, left: null, marks };
});
