import { Checkbox, makeStyles, Textarea } from '@fluentui/react-components';
import type { ParagraphSettings } from '../../../domain/report/report-settings';
import { useText } from '../../text/use-text';
import type { Step } from './arrange-settings';
import { SECTION_TEXT } from './compose-text';
import { MoveButtons } from './MoveButtons';
import { useSlotLabels } from './use-slot-labels';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  own: { width: '100%' },
});

type ParagraphItemProps = {
  readonly paragraph: ParagraphSettings;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Null takes the office's own words out. */
  readonly onChange: (paragraph: ParagraphSettings | null) => void;
  readonly onMove: (step: Step) => void;
};

/** A paragraph of a section with its place. */
export function ParagraphItem({ paragraph, onChange, ...place }: ParagraphItemProps) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  const labelOf = useSlotLabels();
  const remove = (): void => {
    onChange(null);
  };
  const isOwn = paragraph.kind === 'own';
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <ParagraphChoice paragraph={paragraph} onChange={onChange} />
      </div>
      <MoveButtons
        name={isOwn ? text.own : labelOf(paragraph.slot)}
        onRemove={isOwn ? remove : null}
        {...place}
      />
    </li>
  );
}

function ParagraphChoice({ paragraph, onChange }: Pick<ParagraphItemProps, 'paragraph' | 'onChange'>) {
  const styles = useStyles();
  const text = useText(SECTION_TEXT);
  const labelOf = useSlotLabels();
  if (paragraph.kind === 'slot') {
    return (
      <Checkbox
        checked={paragraph.shown}
        label={labelOf(paragraph.slot)}
        onChange={(_, { checked }) => {
          onChange({ ...paragraph, shown: checked === true });
        }}
      />
    );
  }
  return (
    <Textarea
      lang="zh-CN"
      aria-label={text.own}
      rows={3}
      className={styles.own}
      value={paragraph.text}
      onChange={(_, { value }) => {
        onChange({ kind: 'own', text: value });
      }}
    />
  );
}
