import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentImport } from '@/features/student-import/api/student-import';
import { Notice } from '@/shared/ui/notice';

/** What the file holds beyond the rows below: lines passed over, sheets that were not read. */
export function FileNotes({ notes }: { notes: StudentImport['notes'] }): ReactNode {
  const { t } = useTranslation('studentImport');
  if (notes.length === 0) return null;
  return (
    <Notice tone="warn" title={t('fileNotes')}>
      <ul>
        {notes.map((note) => (
          <li key={note.message}>{note.message}</li>
        ))}
      </ul>
    </Notice>
  );
}
