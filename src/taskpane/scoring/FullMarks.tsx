import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import type { FullGroup } from './score-sections';
import { ScoreLineList } from './ScoreLineList';
import { SCORING_TEXT } from './scoring-text';

const useStyles = makeStyles({
  /** The chevrons stand in line with those of the lines. */
  header: { paddingLeft: 0 },
  panel: { margin: 0 },
});

type FullMarksProps = {
  readonly groups: readonly FullGroup[];
  /** The group that holds the line whose evidence is open; it is unfolded whatever the user did before. */
  readonly shown: string | null;
};

/** The lines that lost nothing, folded away under their 一级指标; unfolded at once, so that one can be scrolled to. */
export function FullMarks({ groups, shown }: FullMarksProps) {
  const styles = useStyles();
  const text = useText(SCORING_TEXT);
  const { actions } = useSession();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const open = shown === null || unfolded.includes(shown) ? unfolded : [...unfolded, shown];
  const toggle = (now: readonly string[]): void => {
    setUnfolded(now);
    if (shown !== null && !now.includes(shown)) actions.openIndicator(null);
  };
  return (
    <Accordion<string>
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => {
        toggle(openItems);
      }}
    >
      {groups.map(({ level1, lines }) => (
        <AccordionItem key={level1} value={level1}>
          <AccordionHeader as="h4" size="small" button={{ className: styles.header }}>
            {text.group(level1, lines.length)}
          </AccordionHeader>
          <AccordionPanel className={styles.panel} collapseMotion={null}>
            <ScoreLineList lines={lines} answering={false} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
