import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  missingNameMessage,
  templateFaultMessage,
  templateNoticeMessage,
  templateSummary,
} from '../../../app/messages/template-messages';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { OpenTemplate } from '../session/word-session';
import { TEMPLATE_TEXT } from './compose-text';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the check of a template found, and the ways to fill it. */
export function OpenedTemplate({ template: { file, check } }: { readonly template: OpenTemplate }) {
  const styles = useStyles();
  const { faults, missing, notices } = check;
  return (
    <div className={styles.body}>
      <p className={styles.line}>{file.name}</p>
      <p className={styles.line} role="status" lang="zh-CN">
        {templateSummary(check)}
      </p>
      <Lines lines={faults.map(templateFaultMessage)} />
      <Lines lines={notices.map(templateNoticeMessage)} />
      <Lines lines={missing.map(missingNameMessage)} />
      <FillButtons isFillable={faults.length === 0} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} lang="zh-CN">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function FillButtons({ isFillable }: { readonly isFillable: boolean }) {
  const styles = useStyles();
  const text = useText(TEMPLATE_TEXT);
  const { session, actions, ports } = useWord();
  const cannot = session.task !== null || !isFillable;
  const fill = (into: 'fresh' | 'file') => (): void => {
    actions.fillTemplate(into);
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={cannot} onClick={fill('fresh')}>
        {text.fill}
      </Button>
      {ports.platform.saveFile === null ? null : (
        <Button disabledFocusable={cannot} onClick={fill('file')}>
          {text.save}
        </Button>
      )}
      <Button appearance="subtle" onClick={actions.closeTemplate}>
        {text.close}
      </Button>
    </div>
  );
}
