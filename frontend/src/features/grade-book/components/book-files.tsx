import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeBook } from '@/features/grade-book/api/grade-book';
import { sheetAddress } from '@/features/grade-book/api/sheet';
import { useSchool } from '@/shared/session/session';
import { buttonClass } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon';

/** The book as a file, and the way for a file to come back. */
export function BookFiles({ book }: { book: GradeBook }): ReactNode {
  const { t } = useTranslation('gradeBook');
  const { id: schoolId } = useSchool();
  const { classId, period } = book;
  return (
    <>
      {book.actions.includes('EXPORT_SHEET') && (
        <a className={buttonClass()} href={sheetAddress({ schoolId, classId, period })} download>
          <Icon name="download" />
          {t('sheet.export')}
        </a>
      )}
      {book.actions.includes('IMPORT_SHEET') && (
        <Link
          to="/classes/$classId/grade-book/$period/import"
          params={{ classId, period }}
          className={buttonClass()}
        >
          <Icon name="upload" />
          {t('sheet.import')}
        </Link>
      )}
    </>
  );
}
