import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircle12Regular, Warning12Regular } from '@fluentui/react-icons';
import type { PaneStep } from '../session/session';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { SHELL_TEXT } from './shell-text';
import { STEPS, stepStates, type StepState } from './step-states';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap' },
  tab: { flexGrow: 1, flexBasis: '60px', paddingInline: '2px' },
  label: { display: 'grid', justifyItems: 'center' },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  locked: { color: tokens.colorNeutralForegroundDisabled },
});

/** The id of the tab of a step, which names its panel. */
export function tabId(step: PaneStep): string {
  return `jixiao-tab-${step}`;
}

/** The id of the panel that shows the step. */
export const STEP_PANEL = 'jixiao-step';

/** The four steps, each with how far it is. */
export function StepTabs() {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  const { session, actions } = useSession();
  const states = stepStates(session);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={text.steps}
      reserveSelectedTabSpace={false}
      selectedValue={session.step}
      onTabSelect={(_, { value }) => {
        const step = STEPS.find((each) => each === value);
        if (step !== undefined) actions.goTo(step);
      }}
    >
      {STEPS.map((step) => (
        <Tab
          key={step}
          id={tabId(step)}
          className={styles.tab}
          value={step}
          aria-controls={STEP_PANEL}
          disabled={states[step].kind === 'locked'}
        >
          <StepLabel step={step} state={states[step]} />
        </Tab>
      ))}
    </TabList>
  );
}

function StepLabel({ step, state }: { readonly step: PaneStep; readonly state: StepState }) {
  const styles = useStyles();
  const text = useText(SHELL_TEXT);
  return (
    <span className={styles.label}>
      <span>{text.step[step]}</span>
      <span className={mergeClasses(styles.state, state.kind === 'locked' && styles.locked)}>
        {state.kind === 'done' ? <CheckmarkCircle12Regular aria-hidden /> : null}
        {state.kind === 'attention' ? <Warning12Regular aria-hidden /> : null}
        {text.state(step, state)}
      </span>
    </span>
  );
}
