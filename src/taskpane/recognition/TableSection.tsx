import type { TableCard } from '../../app/views/views';
import { CardList } from './Card';
import { Section } from '../parts/Section';
import { TableCardItem } from './TableCardItem';

type TableSectionProps = { readonly title: string; readonly cards: readonly TableCard[] };

/** Tables under a heading; nothing where there are none. */
export function TableSection({ title, cards }: TableSectionProps) {
  if (cards.length === 0) return null;
  return (
    <Section title={title}>
      <CardList>
        {cards.map((card) => (
          <TableCardItem key={cardKey(card)} card={card} />
        ))}
      </CardList>
    </Section>
  );
}

function cardKey({ table }: TableCard): string {
  return `${table.workbook}|${table.sheet}|${String(table.top)}|${String(table.left)}`;
}
