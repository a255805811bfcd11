import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular, ArrowReset20Regular } from '@fluentui/react-icons';
import { defaultSettings } from '../../../app/report-outlines';
import type { ReportSettings, SectionSettings } from '../../../domain/report/report-settings';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { withOwnSection, withSection, withSectionMoved } from './arrange-settings';
import { COMPOSE_TEXT, SECTION_TEXT } from './compose-text';
import { SectionEditor } from './SectionEditor';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The sections in their order, each to be named, moved, hidden and filled. */
export function SectionList({ settings }: { readonly settings: ReportSettings }) {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const words = useText(SECTION_TEXT);
  const { settle } = useWord().actions;
  const reset = (): void => {
    const { sections } = defaultSettings(settings.outlineId);
    settle({ ...settings, sections });
  };
  return (
    <Section title={text.sections}>
      <p className={styles.quiet}>{words.hint}</p>
      <ol className={styles.list}>
        {settings.sections.map((section, index) => (
          <SectionEditor
            key={keyOf(section, index)}
            section={section}
            isFirst={index === 0}
            isLast={index === settings.sections.length - 1}
            onChange={(changed) => {
              settle(withSection(settings, index, changed));
            }}
            onMove={(step) => {
              settle(withSectionMoved(settings, index, step));
            }}
          />
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            settle(withOwnSection(settings, words.newHeading));
          }}
        >
          {words.addSection}
        </Button>
        <Button size="small" icon={<ArrowReset20Regular />} onClick={reset}>
          {words.reset}
        </Button>
      </div>
    </Section>
  );
}

/** A section of the outline keeps its editor, and with it the focus, when it is moved. */
function keyOf({ section }: SectionSettings, index: number): string {
  return section ?? `own-${String(index)}`;
}
