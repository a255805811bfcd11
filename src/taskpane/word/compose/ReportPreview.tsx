import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo } from 'react';
import type { Assessment } from '../../../app/assessment';
import { compose } from '../../../app/compose';
import { encodeFigureTag } from '../../../domain/report/figure-tag';
import type { Figure } from '../../../domain/report/model';
import type { ReportSettings } from '../../../domain/report/report-settings';
import { Section } from '../../parts/Section';
import { paperOf } from '../../report/paper';
import { PaperContext } from '../../report/paper-context';
import { ReportPaper } from '../../report/ReportPaper';
import { UnfinishedPlaces } from '../../report/UnfinishedPlaces';
import { useText } from '../../text/use-text';
import { useWord } from '../session/word-context';
import { COMPOSE_TEXT } from './compose-text';

const useStyles = makeStyles({
  preview: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type ReportPreviewProps = { readonly assessment: Assessment; readonly settings: ReportSettings };

/** The report as it will be, and what is left to add; follows what is typed when there is time. */
export function ReportPreview({ assessment, settings }: ReportPreviewProps) {
  const styles = useStyles();
  const text = useText(COMPOSE_TEXT);
  const prefix = useId();
  const { showFigure } = useWord().actions;
  const arranged = useDeferredValue(settings);
  const { blocks, unfinished } = useMemo(
    () => paperOf(compose(assessment.scanned, assessment.scored, arranged)),
    [assessment, arranged],
  );
  const api = useMemo(() => {
    const openFigure = (figure: Figure): void => {
      const tag = encodeFigureTag(figure);
      if (tag !== null) showFigure({ tag, text: figure.text });
    };
    return { openFigure, blankId: (number: number) => `${prefix}-${String(number)}` };
  }, [showFigure, prefix]);
  return (
    <PaperContext value={api}>
      <div className={styles.preview}>
        <UnfinishedPlaces unfinished={unfinished} />
        <Section title={text.preview}>
          <p className={styles.quiet}>{text.previewHint}</p>
          <ReportPaper blocks={blocks} />
        </Section>
      </div>
    </PaperContext>
  );
}
