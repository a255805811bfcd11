import { makeStyles } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Area } from '../../domain/cell-address';
import { lengthOf, type Span } from '../grid/axis';
import type { SheetLayout } from '../grid/sheet-layout';
import { AreaFrame } from './AreaFrame';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-sizes';
import { GridMerges } from './GridMerges';
import { GridRow } from './GridRow';
import { useCellClasses } from './use-cell-classes';

const useStyles = makeStyles({
  body: {
    position: 'absolute',
    left: `${String(NUMBERS_WIDTH)}px`,
    top: `${String(LETTERS_HEIGHT)}px`,
    isolation: 'isolate',
  },
});

type GridBodyProps = {
  readonly gridId: string;
  readonly layout: SheetLayout;
  readonly rows: Span;
  readonly columns: Span;
  readonly selected: Area | null;
  readonly shown: Area | null;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
};

/** The cells on screen and the frames around some of them. */
export function GridBody({ gridId, layout, rows, columns, selected, shown, onClick }: GridBodyProps) {
  const styles = useStyles();
  const parts = { gridId, layout, columns, classes: useCellClasses() };
  const size = { width: lengthOf(layout.columns), height: lengthOf(layout.rows) };
  const isSelected = (place: number): boolean => layout.rows.lines[place] === selected?.top;
  return (
    <div role="presentation" className={styles.body} style={size} onClick={onClick}>
      {placesIn(rows).map((place) => (
        <GridRow
          key={place}
          {...parts}
          place={place}
          selected={isSelected(place) ? (selected?.left ?? null) : null}
        />
      ))}
      <GridMerges {...parts} rows={rows} selected={selected} />
      {selected !== null && <AreaFrame layout={layout} area={selected} kind="selected" />}
      {shown !== null && <AreaFrame layout={layout} area={shown} kind="shown" />}
    </div>
  );
}

function placesIn({ first, last }: Span): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
