import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckView } from '../../../app/report-link/link-views';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { HAND_IN_TEXT } from './hand-in-text';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The last check, and the document made ready where it is clean or overridden with a reason. */
export function LastCheck() {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  const { session, actions } = useWord();
  const { check, task } = session;
  if (check !== null && !check.view.clean) return <Override view={check.view} />;
  const make = (): void => {
    actions.handIn(null);
  };
  return (
    <div className={styles.body}>
      {check === null ? null : (
        <p role="status" className={styles.text}>
          {text.clean}
        </p>
      )}
      <div className={styles.buttons}>
        {check === null ? (
          <Button disabledFocusable={task !== null} onClick={actions.check}>
            {text.check}
          </Button>
        ) : null}
        <Button appearance="primary" disabledFocusable={task !== null} onClick={make}>
          {text.make}
        </Button>
      </div>
    </div>
  );
}

function Override({ view }: { readonly view: CheckView }) {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  const { session, actions } = useWord();
  const [reason, setReason] = useState('');
  const errors = view.items.filter(({ severity }) => severity === 'error').length;
  const toCheck = (): void => {
    actions.goTo('check');
  };
  const make = (): void => {
    actions.handIn(reason.trim());
  };
  return (
    <div className={styles.body}>
      <p role="status" className={styles.text}>
        {text.errors(errors)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={toCheck}>
          {text.toCheck}
        </Button>
      </div>
      <Field label={text.reason} hint={text.reasonHint}>
        <Textarea
          lang="zh-CN"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={session.task !== null || reason.trim() === ''} onClick={make}>
          {text.makeAnyway}
        </Button>
      </div>
    </div>
  );
}
