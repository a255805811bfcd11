import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  QuestionCircle16Regular,
  Warning16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useMemo } from 'react';
import { Section } from '../../parts/Section';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import type { FontStanding } from '../word-ports';
import { HAND_IN_TEXT } from './hand-in-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  font: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<FontStanding, FluentIcon>> = {
  found: CheckmarkCircle16Regular,
  notFound: Warning16Regular,
  unknown: QuestionCircle16Regular,
};

/** The fonts of the document, each with whether this machine seems to have it. */
export function FontList({ fonts }: { readonly fonts: readonly string[] }) {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  const { fontStanding } = useWord().ports;
  const standings = useMemo(
    () => fonts.map((name) => ({ name, standing: fontStanding(name) })),
    [fonts, fontStanding],
  );
  if (fonts.length === 0) return null;
  return (
    <Section title={text.fonts}>
      <ul className={styles.list}>
        {standings.map(({ name, standing }) => (
          <Font key={name} name={name} standing={standing} />
        ))}
      </ul>
      <p className={styles.quiet}>{text.fontsHint}</p>
    </Section>
  );
}

function Font({ name, standing }: { readonly name: string; readonly standing: FontStanding }) {
  const styles = useStyles();
  const text = useText(HAND_IN_TEXT);
  const Icon = ICONS[standing];
  return (
    <li className={styles.font}>
      <Icon aria-hidden />
      <span className={styles.name} lang="zh-CN">
        {name}
      </span>
      <span>{text.font[standing]}</span>
    </li>
  );
}
