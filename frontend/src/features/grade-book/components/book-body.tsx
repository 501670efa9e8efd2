import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { ConflictList } from '@/features/grade-book/components/conflict-list';
import { GradeGrid } from '@/features/grade-book/components/grade-grid';
import { MissingList } from '@/features/grade-book/components/missing-list';
import { StudentForm } from '@/features/grade-book/components/student-form';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { viewsOf, viewWith, type ViewId } from '@/features/grade-book/model/views';
import { Tabs } from '@/shared/ui/tabs';
import { useMedia } from '@/shared/ui/use-media';

const PANEL = 'grade-book-panel';

type Layout = 'grid' | 'form';

function LayoutSwitch(props: { layout: Layout; onChange: (layout: Layout) => void }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const other = props.layout === 'grid' ? 'form' : 'grid';
  return (
    <button type="button" className="btn btn-quiet" onClick={() => props.onChange(other)}>
      {t(`layout.${other}`)}
    </button>
  );
}

/** The grid on a wide screen, one student at a time on a phone; both over the same cells. */
export function BookBody({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const narrow = useMedia('(max-width: 48rem)');
  const [chosen, setChosen] = useState<Layout | null>(null);
  const layout = chosen ?? (narrow ? 'form' : 'grid');
  const views = useMemo(() => viewsOf(book.columns), [book.columns]);
  const [viewId, setViewId] = useState<ViewId>('subjects');
  const [target, setTarget] = useState<CellRef | null>(null);
  const view = views.find(({ id }) => id === viewId) ?? views[0];

  function jump(cell: CellRef): void {
    const there = viewWith(views, cell.column);
    if (there) setViewId(there.id);
    setTarget({ ...cell });
  }

  if (!view) return null;
  return (
    <>
      <div className="row no-print" style={{ justifyContent: 'space-between' }}>
        <Tabs
          label={t('views.label')}
          items={views.map(({ id }) => ({ id, label: t(`views.${id}`) }))}
          selected={view.id}
          onSelect={setViewId}
          panelId={PANEL}
        />
        <LayoutSwitch layout={layout} onChange={setChosen} />
      </div>
      <div id={PANEL} role="tabpanel" aria-label={t(`views.${view.id}`)} className="stack">
        {layout === 'grid' ? (
          <GradeGrid key={view.id} book={book} view={view} target={target} />
        ) : (
          <StudentForm book={book} view={view} target={target} />
        )}
      </div>
      <ConflictList book={book} />
      <MissingList book={book} onJump={jump} />
    </>
  );
}
