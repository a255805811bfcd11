import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { defaultSettings } from '../../../app/report-outlines';
import type { ReportSettings } from '../../../domain/report/report-settings';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { typedLines } from './arrange-settings';
import { COMPOSE_TEXT } from './compose-text';
import { SectionList } from './SectionList';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  narrow: { minWidth: 0 },
});

type ArrangeProps = { readonly settings: ReportSettings };

/** What the office decides about its report; kept with the document. */
export function ArrangeReport({ settings }: ArrangeProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <OutlineChoice settings={settings} />
      <SelfName settings={settings} />
      <KeyWork settings={settings} />
      <SectionList settings={settings} />
    </div>
  );
}

/** Person and key work are the office's own and stay. */
function OutlineChoice({ settings }: ArrangeProps) {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const { session, actions } = useWord();
  const { selfName, keyWork, outlineId } = settings;
  return (
    <Field label={text.outline} hint={text.outlineHint}>
      <Select
        className={styles.narrow}
        value={outlineId}
        onChange={(_, { value }) => {
          actions.settle({ ...defaultSettings(value), selfName, keyWork });
        }}
      >
        {session.outlines.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function SelfName({ settings }: ArrangeProps) {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const { actions } = useWord();
  return (
    <Field label={text.selfName} hint={text.selfNameHint}>
      <Input
        className={styles.narrow}
        lang="zh-CN"
        maxLength={100}
        value={settings.selfName ?? ''}
        onChange={(_, { value }) => {
          actions.settle({ ...settings, selfName: value === '' ? null : value });
        }}
      />
    </Field>
  );
}

/** What is typed is kept as it is while it is typed; the report gets its lines. */
function KeyWork({ settings }: ArrangeProps) {
  const text = useText(COMPOSE_TEXT);
  const { actions } = useWord();
  const [typed, setTyped] = useState(settings.keyWork.join('\n'));
  return (
    <Field label={text.keyWork} hint={text.keyWorkHint}>
      <Textarea
        lang="zh-CN"
        rows={3}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          actions.settle({ ...settings, keyWork: typedLines(value) });
        }}
      />
    </Field>
  );
}
