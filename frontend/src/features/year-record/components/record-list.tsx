import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkAction, YearRecord } from '@/features/year-record/api/year-records';
import { BulkBar } from '@/features/year-record/components/bulk-bar';
import { RecordTable } from '@/features/year-record/components/record-table';
import { StateFilter, type Filter } from '@/features/year-record/components/state-filter';
import { signingOffers } from '@/features/year-record/model/bulk';
import { sharedObstacle } from '@/features/year-record/model/obstacles';
import { Notice } from '@/shared/ui/notice';

interface RecordListProps {
  items: YearRecord[];
  bulkActions: BulkAction[];
}

/** One list for teacher, manager and seal keeper: what each may do comes with the answer. */
export function RecordList({ items, bulkActions }: RecordListProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const shared = sharedObstacle(items);
  const offers = signingOffers(bulkActions);
  const [action, setAction] = useState(offers[0]?.action);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState<Filter>('ALL');
  const offer = offers.find((one) => one.action === action) ?? offers[0];
  const shown = filter === 'ALL' ? items : items.filter(({ state }) => state === filter);
  const ready = new Set(offer?.recordIds);
  // Everything ready is chosen to begin with; people take out what they do not want.
  const selected = new Set([...ready].filter((id) => !dropped.has(id)));

  function toggle(ids: string[], wanted: boolean): void {
    const next = new Set(dropped);
    for (const id of ids) {
      if (wanted) next.delete(id);
      else next.add(id);
    }
    setDropped(next);
  }

  return (
    <>
      {offer && (
        <BulkBar
          items={items}
          offers={offers}
          offer={offer}
          selected={selected}
          onOffer={setAction}
        />
      )}
      {shared && (
        <Notice tone="warn" title={t('list.obstacle', { count: shared.count })}>
          <p>{shared.text}</p>
        </Notice>
      )}
      <StateFilter items={items} filter={filter} onFilter={setFilter} />
      <RecordTable
        items={shown}
        said={shared?.text}
        ready={ready}
        selected={selected}
        onToggle={toggle}
      />
    </>
  );
}
