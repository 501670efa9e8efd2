import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { ConflictList } from '@/features/grade-book/components/conflict-list';
import { GradeGrid } from '@/features/grade-book/components/grade-grid';
import { MissingList } from '@/features/grade-book/components/missing-list';
import { StudentForm } from '@/features/grade-book/components/student-form';
import { SummaryTable } from '@/features/grade-book/components/summary-table';
import {
  useViewName,
  ViewChooser,
  type Shown,
} from '@/features/grade-book/components/view-chooser';
import type { CellRef } from '@/features/grade-book/model/cell-ref';
import { subjectsOf } from '@/features/grade-book/model/outcomes';
import { firstOwn, viewsOf, viewWith } from '@/features/grade-book/model/views';
import { useSteadyMedia } from '@/shared/ui/use-media';

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
  const narrow = useSteadyMedia('(max-width: 48rem)');
  const [chosen, setChosen] = useState<Layout | null>(null);
  const layout = chosen ?? (narrow ? 'form' : 'grid');
  const views = useMemo(() => viewsOf(book.columns), [book.columns]);
  const summary = subjectsOf(book.students).length > 0;
  const [wanted, setWanted] = useState<Shown | null>(null);
  const [target, setTarget] = useState<CellRef | null>(null);
  const nameOf = useViewName();
  const view = views.find(({ id }) => id === wanted) ?? firstOwn(views);
  const onSummary = summary && wanted === 'summary';

  function jump(cell: CellRef): void {
    const there = viewWith(views, cell.column);
    if (there) setWanted(there.id);
    setTarget({ ...cell });
  }

  if (!view) return null;
  return (
    <>
      <div className="row no-print" style={{ justifyContent: 'space-between' }}>
        <ViewChooser
          views={views}
          summary={summary}
          shown={onSummary ? 'summary' : view.id}
          onShow={setWanted}
          panelId={PANEL}
        />
        {!onSummary && <LayoutSwitch layout={layout} onChange={setChosen} />}
      </div>
      <div
        id={PANEL}
        role="tabpanel"
        aria-label={nameOf(onSummary ? 'summary' : view)}
        className="stack"
      >
        {onSummary ? (
          <SummaryTable book={book} />
        ) : layout === 'grid' ? (
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
