import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, DocumentAdd16Regular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent } from 'react';
import { WORKBOOK_ENDINGS } from '../../app/accepted-files';
import { Section } from '../parts/Section';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { FILES_TEXT } from './files-text';
import { SystemChoice } from './SystemChoice';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  name: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The workbooks that are read together, and the system they are scored by. */
export function FilesPanel() {
  const styles = useStyles();
  const text = useText(FILES_TEXT);
  return (
    <Section title={text.heading}>
      <p className={styles.text}>{text.hint}</p>
      <FileList />
      <AddFiles />
      <SystemChoice />
    </Section>
  );
}

function FileList() {
  const styles = useStyles();
  const text = useText(FILES_TEXT);
  const { assessment, extra, missingFiles } = useSession().session;
  const front = assessment?.workbooks[0];
  return (
    <ul className={styles.list}>
      {front === undefined ? null : <FileLine name={front.name} remark={text.front} />}
      {extra.map(({ name }) => (
        <li key={name} className={styles.file}>
          <span className={styles.name}>{name}</span>
          <RemoveFile name={name} />
        </li>
      ))}
      {missingFiles.map((name) => (
        <FileLine key={name} name={name} remark={text.missing} />
      ))}
    </ul>
  );
}

function FileLine({ name, remark }: { readonly name: string; readonly remark: string }) {
  const styles = useStyles();
  return (
    <li className={styles.file}>
      <span className={styles.name}>
        {name} <span className={styles.quiet}>{remark}</span>
      </span>
    </li>
  );
}

function RemoveFile({ name }: { readonly name: string }) {
  const text = useText(FILES_TEXT);
  const { session, actions } = useSession();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={text.remove(name)}
      disabledFocusable={session.task !== null}
      onClick={() => {
        actions.removeFile(name);
      }}
    />
  );
}

function AddFiles() {
  const text = useText(FILES_TEXT);
  const { session, actions } = useSession();
  const input = useRef<HTMLInputElement>(null);
  /** Emptied, so that the same file can be chosen once more. */
  const add = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length > 0) actions.addFiles(files);
  };
  return (
    <div>
      <input ref={input} type="file" multiple hidden accept={WORKBOOK_ENDINGS} onChange={add} />
      <Button
        size="small"
        icon={<DocumentAdd16Regular />}
        disabledFocusable={session.task !== null}
        onClick={() => input.current?.click()}
      >
        {text.open}
      </Button>
    </div>
  );
}
