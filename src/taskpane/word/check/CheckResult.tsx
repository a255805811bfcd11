import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckItemView, CheckView } from '../../../app/report-link/link-views';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { CheckActions } from './CheckActions';
import { CheckItem } from './CheckItem';
import { CHECK_TEXT } from './check-text';
import { SeverityFilter } from './SeverityFilter';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  summary: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, margin: 0 },
  clean: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  faulty: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Severity = CheckItemView['severity'];

/** What has to be looked at; what agrees is shown on request. */
const AT_FIRST: readonly Severity[] = ['error', 'warning'];

/** What the check found, the gravest first. */
export function CheckResult({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  const text = useText(CHECK_TEXT);
  const [shown, setShown] = useState(AT_FIRST);
  const items = view.items.filter(({ severity }) => shown.includes(severity));
  const Icon = view.clean ? CheckmarkCircle16Regular : ErrorCircle16Regular;
  return (
    <div className={styles.body}>
      <p role="status" className={styles.summary} lang="zh-CN">
        <Icon aria-hidden className={view.clean ? styles.clean : styles.faulty} />
        {view.summary}
      </p>
      <CheckActions view={view} />
      <SeverityFilter view={view} shown={shown} onChange={setShown} />
      <Section title={text.items}>
        {items.length === 0 ? <p className={styles.quiet}>{text.noneShown}</p> : null}
        <ul className={styles.list}>
          {items.map((item, index) => (
            <CheckItem key={index} item={item} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
