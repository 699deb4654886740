// A picture of what is shown: its shape, its colours, its headline, and what it will look like.

import { useEffect, useRef, useState } from 'preact/hooks';
import { composePicture } from '../../../formats/picture/compose.ts';
import type { Scene } from '../../../formats/picture/scene.ts';
import { sceneSvg } from '../../../formats/picture/scene-svg.ts';
import { THEMES, type Theme } from '../../../model/look.ts';
import { isDrawn } from '../../drawing.ts';
import { house } from '../../house-style.ts';
import { Gatherer } from '../../picture/gather.ts';
import { paintScene } from '../../picture/paint.ts';
import { hatchFactorOf, SHAPES, type Shape, sizeOf } from '../../picture/shapes.ts';
import { fileName, saveFile } from '../../save.ts';
import { difference, edition, frame, fresh, heat, picture, theme, words } from '../../state.ts';
import { Choice } from '../choice.tsx';

interface PictureSectionProps {
  readonly refusal: string | null;
  readonly vectorRefusal: string | null;
}

export function PictureSection({ refusal, vectorRefusal }: PictureSectionProps) {
  const say = words.value;
  const canvas = useRef<HTMLCanvasElement>(null);
  const gatherer = useRef(new Gatherer());
  const [shape, setShape] = useState<Shape>('square');
  const [colors, setColors] = useState<Theme>(theme.peek());
  const [line, setLine] = useState('');
  const [note, setNote] = useState('');
  const compose = async () => {
    // What is marked or compared comes a moment after the ground that it lies on.
    await isDrawn();
    return composePicture(
      await gatherer.current.content(edition.peek(), {
        ...sizeOf(shape),
        hatchFactor: hatchFactorOf(shape),
        theme: colors,
        line,
      }),
    );
  };
  useEffect(() => {
    let isGone = false;
    compose()
      .then((scene) => {
        if (isGone || !canvas.current) return;
        canvas.current.width = scene.width;
        canvas.current.height = scene.height;
        paintScene(canvas.current.getContext('2d', { willReadFrequently: true })!, scene);
        canvas.current.dataset.painted = `${shape} ${colors}`;
        canvas.current.dataset.house = house.peek()?.name ?? '';
      })
      .catch((error: unknown) => setNote(String(error instanceof Error ? error.message : error)));
    return () => {
      isGone = true;
    };
  }, [shape, colors, line, picture.value, fresh.value, difference.value, heat.value, frame.value, house.value]);
  const save = async (format: 'png' | 'svg') => {
    const refused = format === 'png' ? refusal : vectorRefusal;
    if (refused !== null) return setNote(refused);
    const scene = await compose();
    const blob = format === 'svg' ? new Blob([sceneSvg(scene)], { type: 'image/svg+xml' }) : await pngOf(scene);
    if (blob) saveFile(blob, fileName(scene.title, format));
    setNote(say.saved);
  };
  return (
    <section class="share-section">
      <h3>{say.picture}</h3>
      <p class="share-row">
        <Choice
          label={say.shape}
          options={SHAPES.map((each) => [each, say.shapeName(each)])}
          value={shape}
          onChoose={(each) => setShape(each)}
        />
        <Choice
          label={say.pictureTheme}
          options={THEMES.map((each) => [each, say.themeName(each)])}
          value={colors}
          onChoose={(each) => setColors(each)}
        />
      </p>
      <p class="share-row">
        <input
          class="share-text"
          value={line}
          maxLength={140}
          placeholder={say.captionHint}
          aria-label={say.caption}
          onChange={(event) => setLine(event.currentTarget.value)}
        />
      </p>
      <canvas ref={canvas} class="share-preview" role="img" aria-label={say.picture} />
      <p class="share-row">
        <button type="button" class="button" onClick={() => void save('png')}>
          {say.savePng}
        </button>
        <button type="button" class="button" onClick={() => void save('svg')}>
          {say.saveSvg}
        </button>
        <span class="small" role="status" data-note="picture">
          {note}
        </span>
      </p>
    </section>
  );
}

/** Painted anew: the preview may still show what was chosen before. */
function pngOf(scene: Scene): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width;
  canvas.height = scene.height;
  paintScene(canvas.getContext('2d', { willReadFrequently: true })!, scene);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
