import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Area } from '../../domain/cell-address';
import { useText } from '../../taskpane/text/use-text';
import { lengthOf } from '../grid/axis';
import { scrollFor } from '../grid/scroll-into-view';
import type { SheetLayout } from '../grid/sheet-layout';
import { cellId } from './cell-id';
import { gridEvents } from './grid-events';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-sizes';
import { GridBody } from './GridBody';
import { ColumnLetters, RowNumbers } from './GridStrips';
import { useSpans } from './use-spans';
import { useViewport, viewportOf } from './use-viewport';
import { WORKBOOK_TEXT } from './workbook-text';

const useStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  canvas: { position: 'relative' },
});

type SheetGridProps = {
  readonly layout: SheetLayout;
  readonly selected: Area | null;
  readonly shown: Area | null;
  readonly onSelect: (area: Area) => void;
};

/** The cells of a sheet. Only what is on screen is rendered, whatever the sheet's size. */
export function SheetGrid({ layout, selected, shown, onSelect }: SheetGridProps) {
  const styles = useStyles();
  const text = useText(WORKBOOK_TEXT);
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { viewport, onScroll } = useViewport(scroller);
  const spans = useSpans(layout, viewport);
  const inView = shown ?? selected;
  useEffect(() => {
    const { current } = scroller;
    if (current !== null && inView !== null) current.scrollTo(scrollFor(layout, inView, viewportOf(current)));
  }, [layout, inView]);
  const { onClick, onKeyDown } = gridEvents(layout, selected, onSelect);
  const described = {
    'aria-label': text.grid(layout.sheet.name),
    'aria-readonly': true,
    'aria-rowcount': layout.sheet.cells.rowCount,
    'aria-colcount': layout.sheet.cells.columnCount,
    'aria-activedescendant': selected === null ? undefined : cellId(gridId, selected),
  };
  const size = {
    width: NUMBERS_WIDTH + lengthOf(layout.columns),
    height: LETTERS_HEIGHT + lengthOf(layout.rows),
  };
  const events = { onScroll, onKeyDown };
  return (
    <div ref={scroller} role="grid" tabIndex={0} className={styles.scroller} {...described} {...events}>
      <div role="presentation" className={styles.canvas} style={size}>
        <ColumnLetters layout={layout} span={spans.columns} selected={selected} />
        <RowNumbers layout={layout} span={spans.rows} selected={selected} />
        <GridBody {...spans} {...{ gridId, layout, selected, shown, onClick }} />
      </div>
    </div>
  );
}
