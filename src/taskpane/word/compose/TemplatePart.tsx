import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch20Regular } from '@fluentui/react-icons';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { FileButton } from '../parts/FileButton';
import { useWord } from '../session/word-context';
import { TEMPLATE_TEXT } from './compose-text';
import { OpenedTemplate } from './OpenedTemplate';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** An office's own document with placeholders: opened, checked and filled. */
export function TemplatePart() {
  const styles = useStyles();
  const text = useText(TEMPLATE_TEXT);
  const { session, actions } = useWord();
  return (
    <Section title={text.heading}>
      <p className={styles.quiet}>{text.hint}</p>
      <div>
        <FileButton
          accept=".docx,.docm,.dotx,.dotm"
          icon={<DocumentSearch20Regular />}
          busy={session.task !== null}
          onFiles={([file]) => {
            if (file !== undefined) actions.openTemplate(file);
          }}
        >
          {text.open}
        </FileButton>
      </div>
      {session.template === null ? null : <OpenedTemplate template={session.template} />}
    </Section>
  );
}
