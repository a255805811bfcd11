import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SectionSettings } from '../../../domain/report/report-settings';
import { ToggleButton } from '../../parts/ToggleButton';
import { useText } from '../../text/use-text';
import type { Step } from './arrange-settings';
import { SECTION_TEXT } from './compose-text';
import { MoveButtons } from './MoveButtons';
import { ParagraphList } from './ParagraphList';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center' },
  heading: { flexGrow: 1, minWidth: 0 },
});

type SectionEditorProps = {
  readonly section: SectionSettings;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Null takes the section out; only those of the office's own can be. */
  readonly onChange: (section: SectionSettings | null) => void;
  readonly onMove: (step: Step) => void;
};

/** One section: whether it is in the report, its heading, its place, and what stands in it. */
export function SectionEditor({ section, onChange, ...place }: SectionEditorProps) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  const [open, setOpen] = useState(false);
  const label = text.paragraphs(section.heading, section.paragraphs.length);
  const toggle = (): void => {
    setOpen(!open);
  };
  const remove = (): void => {
    onChange(null);
  };
  return (
    <li className={styles.section}>
      <div className={styles.head}>
        <SectionHead section={section} onChange={onChange} />
        <MoveButtons name={section.heading} onRemove={section.section === null ? remove : null} {...place} />
      </div>
      <div>
        <ToggleButton open={open} label={label} onToggle={toggle}>
          {label}
        </ToggleButton>
      </div>
      {open ? <ParagraphList section={section} onChange={onChange} /> : null}
    </li>
  );
}

function SectionHead({ section, onChange }: Pick<SectionEditorProps, 'section' | 'onChange'>) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  return (
    <>
      <Checkbox
        checked={section.shown}
        aria-label={text.shown(section.heading)}
        onChange={(_, { checked }) => {
          onChange({ ...section, shown: checked === true });
        }}
      />
      <Input
        className={styles.heading}
        lang="zh-CN"
        maxLength={100}
        aria-label={text.heading}
        value={section.heading}
        onChange={(_, { value }) => {
          onChange({ ...section, heading: value });
        }}
      />
    </>
  );
}
