import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, PersonEdit16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { EvidenceCard } from '../../app/views/views';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { EVIDENCE_TEXT } from './evidence-text';
import { OverrideForm } from './OverrideForm';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start', minWidth: 0 },
  mark: {
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The score set by hand with what was computed and why, and the form to set or change it. */
export function OverrideSection({ card }: { readonly card: EvidenceCard }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT).override;
  const { actions } = useSession();
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const { line, override } = card;
  /** The form vanishes under the focus. */
  const close = (): void => {
    setOpen(false);
    section.current?.focus();
  };
  const takeBack = (): void => {
    close();
    actions.answer({ kind: 'clearOverride', indicator: line.indicator });
  };
  return (
    <div ref={section} tabIndex={-1} className={styles.section}>
      {override === null ? null : <OverrideMark override={override} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<PersonEdit16Regular />}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {override === null ? text.open : text.change}
        </Button>
        {override === null ? null : (
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={takeBack}>
            {text.takeBack}
          </Button>
        )}
      </div>
      {open ? <OverrideForm card={card} onApplied={close} /> : null}
    </div>
  );
}

function OverrideMark({ override }: { readonly override: NonNullable<EvidenceCard['override']> }) {
  const styles = useStyles();
  const text = useText(EVIDENCE_TEXT).override;
  return (
    <div className={styles.mark}>
      <div>{text.mark(override.computed, override.score)}</div>
      <div>{text.why(override.reason)}</div>
    </div>
  );
}
