// A chart with its figures as a table, to copy as CSV and to save as a picture.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { writeCsv } from '../../../formats/write-csv.ts';
import { formatInstant } from '../../../model/instant.ts';
import { shortDate } from '../../dates.ts';
import type { Stretch, Unit } from '../../figure-rows.ts';
import { areaFigure, changeFigure } from '../../numbers.ts';
import { copyText } from '../../save.ts';
import { clock, edition, editions, language, showEdition, words } from '../../state.ts';
import { saveChart } from './save-chart.ts';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly isSigned?: boolean;
}

interface FigureTableProps {
  readonly title: string;
  readonly stretches: readonly Stretch[];
  readonly columns: readonly Column[];
  readonly unit: Unit;
  readonly children: ComponentChildren;
}

export function FigureTable({ title, stretches, columns, unit, children }: FigureTableProps) {
  const say = words.value;
  const figure = useRef<HTMLElement>(null);
  const [note, setNote] = useState('');
  const copy = async () => {
    setNote((await copyText(csvOf(stretches, columns, unit))) ? say.copied : say.notCopied);
  };
  return (
    <figure class="figure-table" ref={figure}>
      <figcaption class="section">{title}</figcaption>
      {children}
      <p class="small figure-tools">
        <button type="button" class="link" onClick={() => void copy()}>
          {say.copyCsv}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => void saveChart(figure.current!.querySelector<SVGSVGElement>('svg.chart')!, title)}
        >
          {say.savePicture}
        </button>
        <span role="status">{note}</span>
      </p>
      <details>
        <summary class="small">{say.table}</summary>
        <Table title={title} stretches={stretches} columns={columns} unit={unit} />
      </details>
    </figure>
  );
}

function Table({ title, stretches, columns, unit }: Omit<FigureTableProps, 'children'>) {
  const say = words.value;
  const rows = stretches.map((stretch, k) => ({ stretch, k })).reverse();
  return (
    <div class="figure-scroll">
      <table class="figures">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.unitTitle(unit)}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" class="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stretch, k }) => (
            <tr
              key={stretch.label}
              data-stretch={stretch.label}
              aria-current={edition.value >= stretch.first && edition.value <= stretch.last ? 'true' : undefined}
            >
              <th scope="row">
                <button type="button" class="link" onClick={() => showEdition(stretch.last)}>
                  {unit === 'edition' ? shortDate(editions.value[stretch.last]!.published, clock.value) : stretch.label}
                </button>
              </th>
              {columns.map(({ id, values, isSigned }) => (
                <td key={id} class="figure">
                  {isSigned ? changeFigure(values[k]!, language.value) : areaFigure(values[k]!, language.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The stretch, its last edition, and unrounded figures under the ids of statuses, as the command line writes them. */
function csvOf(stretches: readonly Stretch[], columns: readonly Column[], unit: Unit): string {
  const rows = stretches.map(({ label, last }, k) => {
    const { id, published } = editions.peek()[last]!;
    return [
      ...(unit === 'edition' ? [] : [label]),
      id,
      formatInstant(published),
      ...columns.map(({ values }) => values[k]!),
    ];
  });
  const titles = [...(unit === 'edition' ? [] : [unit]), 'edition', 'published', ...columns.map(({ id }) => id)];
  return writeCsv(titles, rows);
}
