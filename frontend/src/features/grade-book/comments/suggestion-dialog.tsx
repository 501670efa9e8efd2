import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, StudentRow } from '@/features/grade-book/api/grade-book';
import { suggestionsQuery } from '@/features/grade-book/api/suggestions';
import { SuggestionList } from '@/features/grade-book/comments/suggestion-list';
import { useBook, useCell } from '@/features/grade-book/model/book-context';
import { useColumnName } from '@/features/grade-book/model/use-column-name';
import { useCommit } from '@/features/grade-book/model/use-commit';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface SuggestionDialogProps {
  student: StudentRow;
  column: Column;
  namesIn: (text: string, fullName: string) => string[];
  onClose: () => void;
}

/** Ready phrases for one student; the one that is chosen becomes ordinary text of the cell. */
export function SuggestionDialog(props: SuggestionDialogProps): ReactNode {
  const { student, column, namesIn, onClose } = props;
  const { t } = useTranslation('gradeBook');
  const { path } = useBook();
  const { ref, value } = useCell(student, column);
  const commit = useCommit(column);
  const nameOf = useColumnName();
  const query = useQuery(suggestionsQuery(path, column.code, student.id));
  const [append, setAppend] = useState(false);
  const found = query.data?.students[0];

  function pick(text: string): void {
    commit(ref, append && value ? `${value} ${text}` : text);
    onClose();
  }

  return (
    <Dialog
      title={t('comments.title', { name: student.fullName, column: nameOf(column) })}
      onClose={onClose}
    >
      {query.error && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {found && (
        <p className="soft">
          {found.level === null
            ? t('comments.noLevel')
            : found.mark === null
              ? t('comments.byLevel', { level: found.level })
              : t('comments.byLevelAndMark', { level: found.level, mark: found.mark })}
        </p>
      )}
      {value && (
        <label className="row">
          <input
            type="checkbox"
            checked={append}
            onChange={(event) => setAppend(event.target.checked)}
          />
          {t('comments.append')}
        </label>
      )}
      {found?.suggestions.length === 0 && <Notice title={t('comments.none')} />}
      {found && found.suggestions.length > 0 && (
        <SuggestionList
          label={t('comments.open')}
          suggestions={found.suggestions}
          namesIn={(text) => namesIn(text, student.fullName)}
          onPick={pick}
        />
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
