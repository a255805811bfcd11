import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Paragraph } from '../../domain/report/model';
import { FONTS } from '../../domain/report/typography';
import { fontFamily } from '../../html/font-family';
import { InlineContent } from './InlineContent';
import type { PaperParagraph } from './paper';

const INDENT = '2em';

const useStyles = makeStyles({
  paragraph: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit', overflowWrap: 'anywhere' },
  attachmentMark: { fontFamily: fontFamily(FONTS.black) },
  coverTitle: {
    fontFamily: fontFamily(FONTS.title),
    fontSize: tokens.fontSizeBase500,
    lineHeight: '1.5',
    textAlign: 'center',
    textWrap: 'balance',
    marginBlock: tokens.spacingVerticalXXXL,
  },
  coverLine: { textIndent: INDENT, lineHeight: '2' },
  coverFoot: { textAlign: 'center', marginBlock: tokens.spacingVerticalXXXL },
  title: {
    fontFamily: fontFamily(FONTS.title),
    fontSize: tokens.fontSizeBase500,
    lineHeight: '1.5',
    textAlign: 'center',
    textWrap: 'balance',
    marginBlock: tokens.spacingVerticalXL,
  },
  heading1: { fontFamily: fontFamily(FONTS.black), textIndent: INDENT },
  heading2: { fontFamily: fontFamily(FONTS.italic), textIndent: INDENT },
  body: { textAlign: 'justify', textIndent: INDENT },
  tableTitle: {
    fontFamily: fontFamily(FONTS.title),
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.5',
    textAlign: 'center',
    textWrap: 'balance',
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  tableUnit: { fontSize: tokens.fontSizeBase200, textAlign: 'end' },
  note: { fontSize: tokens.fontSizeBase200 },
});

/** A paragraph of the preview; its headings stand below those of the pane. */
export function ReportParagraph({ paragraph }: { readonly paragraph: PaperParagraph }) {
  const styles = useStyles();
  const { role, inlines } = paragraph;
  const className = mergeClasses(styles.paragraph, styles[role]);
  return (
    <RoleElement role={role} className={className}>
      <InlineContent inlines={inlines} />
    </RoleElement>
  );
}

type RoleElementProps = {
  readonly role: Paragraph['role'];
  readonly className: string;
  readonly children: ReactNode;
};

function RoleElement({ role, className, children }: RoleElementProps) {
  if (role === 'heading1') return <h4 className={className}>{children}</h4>;
  if (role === 'heading2') return <h5 className={className}>{children}</h5>;
  return <p className={className}>{children}</p>;
}
