import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { FONTS } from '../../domain/report/typography';
import { fontFamily } from '../../html/font-family';
import type { Paper } from './paper';
import { ReportParagraph } from './ReportParagraph';
import { ReportTable } from './ReportTable';

const useStyles = makeStyles({
  paper: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    fontFamily: fontFamily(FONTS.body),
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.8',
  },
});

/** The report as it will look on paper, made for the width of a pane; drawn once for each report. */
export const ReportPaper = memo(function ReportPaper({ blocks }: { readonly blocks: Paper['blocks'] }) {
  const styles = useStyles();
  return (
    <div className={styles.paper} lang="zh-CN">
      {blocks.map((block, index) =>
        block.kind === 'table' ? (
          <ReportTable key={index} table={block} />
        ) : (
          <ReportParagraph key={index} paragraph={block} />
        ),
      )}
    </div>
  );
});
