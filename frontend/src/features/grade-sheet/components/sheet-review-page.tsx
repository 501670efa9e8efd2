import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  confirmSheet,
  markedAddress,
  sheetImportQuery,
  type BookPath,
  type GradeImport,
} from '@/features/grade-sheet/api/grade-sheet';
import { ImportCells } from '@/features/grade-sheet/components/import-cells';
import { RefusedRows } from '@/features/grade-sheet/components/refused-rows';
import { SheetConfirm } from '@/features/grade-sheet/components/sheet-confirm';
import { SheetHeader } from '@/features/grade-sheet/components/sheet-header';
import { SheetOutcome } from '@/features/grade-sheet/components/sheet-outcome';
import { SheetSteps } from '@/features/grade-sheet/components/sheet-steps';
import { useBookPath } from '@/features/grade-sheet/components/use-book-path';
import { cellKey, forcedCells } from '@/features/grade-sheet/model/consent';
import { wasOvertaken } from '@/shared/api/problem';
import { formatInstant } from '@/shared/date/format';
import { buttonClass } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';
import { Loading } from '@/shared/ui/loading';
import { ProblemNotice } from '@/shared/ui/problem-notice';

const NONE: ReadonlySet<string> = new Set();

function useConfirmation(path: BookPath) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: { checked: GradeImport; forced: ReadonlySet<string>; emptying: boolean }) =>
      confirmSheet(path, act.checked, {
        forced: forcedCells(act.checked, act.forced),
        emptying: act.emptying,
      }),
    onSuccess: async (confirmed) => {
      queryClient.setQueryData(sheetImportQuery(path, confirmed.id).queryKey, confirmed);
      // The book of the year rests on those of its terms.
      await queryClient.invalidateQueries({ queryKey: ['grade-book'] });
      await queryClient.invalidateQueries({ queryKey: ['grade-books'] });
    },
    onError: async (error, { checked }) => {
      if (wasOvertaken(error)) {
        await queryClient.invalidateQueries(sheetImportQuery(path, checked.id));
      }
    },
  });
}

/** Steps 2 and 3: what the file would change, and the confirmation that changes it. */
export function SheetReviewPage(): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const page = '/in/classes/$classId/grade-book/$period/import/$importId';
  const path = useBookPath(page);
  const { importId } = useParams({ from: page });
  const query = useQuery(sheetImportQuery(path, importId));
  const confirmation = useConfirmation(path);
  const [forced, setForced] = useState(NONE);
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  const checked = query.data;
  const open = checked.actions.includes('CONFIRM');

  function force(keys: string[], on: boolean): void {
    setForced((before) => {
      const after = new Set(before);
      keys.forEach((key) => (on ? after.add(key) : after.delete(key)));
      return after;
    });
  }

  return (
    <>
      <SheetHeader
        path={path}
        lead={t('uploaded', { file: checked.fileName, at: formatInstant(checked.uploadedAt) })}
      >
        {checked.actions.includes('DOWNLOAD_MARKED_FILE') && (
          <a className={buttonClass()} href={markedAddress(path, checked.id)} download>
            <Icon name="download" />
            {t('marked')}
          </a>
        )}
      </SheetHeader>
      <SheetSteps current={checked.state === 'CONFIRMED' ? 3 : 1} />
      {confirmation.error && <ProblemNotice error={confirmation.error} />}
      <SheetOutcome checked={checked} />
      <RefusedRows rows={checked.rows} />
      <ImportCells
        cells={checked.cells}
        forced={forced}
        onForce={open ? (cells, on) => force(cells.map(cellKey), on) : undefined}
      />
      {open && (
        <SheetConfirm
          checked={checked}
          forced={forced}
          busy={confirmation.isPending}
          onConfirm={(emptying) =>
            confirmation.mutate(
              { checked, forced, emptying },
              { onSettled: () => window.scrollTo(0, 0) },
            )
          }
        />
      )}
    </>
  );
}
