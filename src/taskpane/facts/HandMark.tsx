import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, PersonEdit16Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { useText } from '../text/use-text';
import { ENTRY_TEXT } from './entry-text';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorBrandForeground1,
  },
});

type HandMarkProps = {
  /** 手工填写, or how else a person decided. */
  readonly label: string;
  readonly subject: string;
  readonly onTakeBack: () => void;
  /** Where the focus goes, for the button vanishes with the mark. */
  readonly focusAfter: RefObject<HTMLElement | null>;
};

/** Says that a person decided it, and takes the decision back. */
export function HandMark({ label, subject, onTakeBack, focusAfter }: HandMarkProps) {
  const styles = useStyles();
  const text = useText(ENTRY_TEXT);
  const takeBack = (): void => {
    focusAfter.current?.focus();
    onTakeBack();
  };
  return (
    <div className={styles.row}>
      <span className={styles.mark}>
        <PersonEdit16Regular aria-hidden />
        {label}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        aria-label={text.takeBackOf(subject)}
        onClick={takeBack}
      >
        {text.takeBack}
      </Button>
    </div>
  );
}
