import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useText } from '../../taskpane/text/use-text';
import { PAGE_TEXT } from '../page-text';
import type { PagePart } from './use-front-part';

const useStyles = makeStyles({
  tabs: {
    display: 'none',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899px)': { display: 'block' },
  },
});

const PARTS: readonly PagePart[] = ['pane', 'workbook'];

type PartTabsProps = { readonly front: PagePart; readonly onChoose: (part: PagePart) => void };

/** Which part a narrow screen shows. */
export function PartTabs({ front, onChoose }: PartTabsProps) {
  const styles = useStyles();
  const text = useText(PAGE_TEXT);
  return (
    <div className={styles.tabs}>
      <TabList aria-label={text.parts} selectedValue={front}>
        {PARTS.map((part) => (
          <Tab
            key={part}
            value={part}
            onClick={() => {
              onChoose(part);
            }}
          >
            {text[part]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
