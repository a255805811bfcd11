import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LanguageContext } from '../taskpane/text/use-text';
import { paneTheme } from '../taskpane/theme/pane-theme';
import { useAppearance } from '../taskpane/theme/use-appearance';
import type { PageEntry } from './page-entry';
import { StartScreen } from './start/StartScreen';
import { useFileDrop } from '../taskpane/parts/use-file-drop';
import { useDocumentLanguage } from './use-document-language';
import { useOpened } from './use-opened';

/** The start screen does without the pane and the view; they are loaded once a workbook was read. */
const Workspace = lazy(async () => ({ default: (await import('./workspace/Workspace')).Workspace }));

const useStyles = makeStyles({
  page: { height: '100%' },
  fill: { height: '100%' },
  hidden: { display: 'none' },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

type PageAppProps = {
  readonly entry: PageEntry;
  /** The address asked for the sample (`#sample`). */
  readonly startsWithSample: boolean;
};

/** The page for people without Excel: a workbook from a file, and the pane beside it. */
export function PageApp(props: PageAppProps) {
  const styles = useStyles();
  const appearance = useAppearance(null);
  return (
    <FluentProvider theme={paneTheme(appearance)} className={styles.page}>
      <LanguageContext value={useDocumentLanguage()}>
        <PageParts {...props} />
      </LanguageContext>
    </FluentProvider>
  );
}

function PageParts({ entry, startsWithSample }: PageAppProps) {
  const styles = useStyles();
  const { page, opening, problem, openFiles, openSample } = useOpened(entry);
  const [left, setLeft] = useState<number | null>(null);
  const working = page !== null && page.serial !== left;
  const take = (files: readonly File[]): void => {
    if (!working) void openFiles(files);
  };
  const { over, events } = useFileDrop(take);
  useEffect(() => {
    if (startsWithSample) void openSample();
  }, [startsWithSample, openSample]);
  const leave = (): void => {
    setLeft(page?.serial ?? null);
  };
  const goBack = (): void => {
    setLeft(null);
  };
  const start = { opening, problem, onFiles: take, onSample: () => void openSample() };
  return (
    <div className={styles.fill} {...events}>
      {!working && (
        <div className={mergeClasses(styles.fill, over && styles.over)}>
          <StartScreen {...start} back={page === null ? null : { name: page.name, onBack: goBack }} />
        </div>
      )}
      {page !== null && (
        <div className={working ? styles.fill : styles.hidden}>
          <Suspense>
            <Workspace key={page.serial} page={page} further={page.further} onAnother={leave} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
