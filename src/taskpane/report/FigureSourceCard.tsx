import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { PlaceLink } from '../parts/PlaceLink';
import { useSession } from '../session/session-context';
import { useText } from '../text/use-text';
import { figureIndicator } from './figure-indicator';
import type { FigureSource } from './figure-source';
import { REPORT_TEXT } from './report-text';

const useStyles = makeStyles({
  /** Stands at the lower edge of the pane, so that the text around the figure stays in view. */
  place: { position: 'sticky', bottom: 0, zIndex: 1 },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  body: { gridColumn: '1 / -1', maxHeight: '30vh', overflowY: 'auto' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  places: { listStyleType: 'none', margin: 0, padding: 0 },
});

type FigureSourceCardProps = {
  /** Null while no figure is open; its place stays, so that it is spoken when one is. */
  readonly source: FigureSource | null;
  readonly onClose: () => void;
};

/** Where a figure of the report comes from. */
export function FigureSourceCard({ source, onClose }: FigureSourceCardProps) {
  const styles = useStyles();
  return (
    <div aria-live="polite" className={styles.place}>
      {source === null ? null : <SourceCard source={source} onClose={onClose} />}
    </div>
  );
}

type SourceCardProps = { readonly source: FigureSource; readonly onClose: () => void };

function SourceCard({ source: { figure, places, awaitsWriting }, onClose }: SourceCardProps) {
  const styles = useStyles();
  const text = useText(REPORT_TEXT);
  return (
    <section aria-label={text.source.region} className={styles.card}>
      <p className={styles.figure}>{text.source.of(figure.label, figure.text)}</p>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={text.source.close}
        onClick={onClose}
      />
      <div className={styles.body}>
        {places.length === 0 ? text.source.none : null}
        <ul className={styles.places}>
          {places.map((place, index) => (
            <li key={index}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
        {awaitsWriting ? <p className={styles.quiet}>{text.source.awaitsWriting}</p> : null}
        <EvidenceButton indicator={figureIndicator(figure.subject)} />
      </div>
    </section>
  );
}

function EvidenceButton({ indicator }: { readonly indicator: string | null }) {
  const text = useText(REPORT_TEXT);
  const { actions } = useSession();
  if (indicator === null) return null;
  const openEvidence = (): void => {
    actions.openIndicator(indicator);
    actions.goTo('scoring');
  };
  return (
    <Button size="small" onClick={openEvidence}>
      {text.source.evidence}
    </Button>
  );
}
