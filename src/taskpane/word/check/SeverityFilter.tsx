import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { CheckItemView, CheckView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { CHECK_TEXT } from './check-text';

type Severity = CheckItemView['severity'];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({ filter: { display: 'flex', flexWrap: 'wrap' } });

type SeverityFilterProps = {
  readonly view: CheckView;
  readonly shown: readonly Severity[];
  readonly onChange: (shown: readonly Severity[]) => void;
};

/** Which findings are listed, with how many there are of each. */
export function SeverityFilter({ view, shown, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const text = useText(CHECK_TEXT);
  return (
    <div role="group" aria-label={text.filter} className={styles.filter}>
      {SEVERITIES.map((severity) => (
        <Checkbox
          key={severity}
          checked={shown.includes(severity)}
          label={text.shown(
            text.severity[severity],
            view.items.filter((item) => item.severity === severity).length,
          )}
          onChange={(_, { checked }) => {
            onChange(SEVERITIES.filter((each) => (each === severity ? checked : shown.includes(each))));
          }}
        />
      ))}
    </div>
  );
}
