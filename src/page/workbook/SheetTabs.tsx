import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useText } from '../../taskpane/text/use-text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { WORKBOOK_TEXT } from './workbook-text';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: { whiteSpace: 'nowrap' },
});

type SheetTabsProps = {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly onSelect: (sheet: string) => void;
};

/** The sheets as tabs below the grid; hidden ones are there too, and marked. */
export function SheetTabs({ sheets, current, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const text = useText(WORKBOOK_TEXT);
  const place = sheets.findIndex(({ name }) => name === current);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = strip.current?.querySelectorAll('[role="tab"]').item(place);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList
        size="small"
        aria-label={text.sheets}
        selectedValue={current}
        onTabSelect={(_, { value }) => {
          onSelect(String(value));
        }}
      >
        {sheets.map(({ name, visibility }) => (
          <Tab
            key={name}
            value={name}
            className={styles.tab}
            {...(visibility === 'visible' ? {} : { icon: <EyeOffRegular aria-label={text[visibility]} /> })}
          >
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
