import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  marked: { outline: `2px solid ${tokens.colorBrandStroke1}` },
});

/** The cards of a part. */
export function CardList({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

type CardProps = {
  /** For the focus to rest on once what had it is gone. */
  readonly itemRef?: Ref<HTMLLIElement>;
  readonly marked?: boolean;
  readonly children: ReactNode;
};

/** One card of a list. */
export function Card({ itemRef, marked = false, children }: CardProps) {
  const styles = useStyles();
  return (
    <li ref={itemRef} tabIndex={-1} className={mergeClasses(styles.card, marked && styles.marked)}>
      {children}
    </li>
  );
}
