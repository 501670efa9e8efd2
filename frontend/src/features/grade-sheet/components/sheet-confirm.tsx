import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradeImport } from '@/features/grade-sheet/api/grade-sheet';
import styles from '@/features/grade-sheet/components/import-cells.module.css';
import { emptiesMany, wanted } from '@/features/grade-sheet/model/consent';
import { Button } from '@/shared/ui/button';
import { Notice } from '@/shared/ui/notice';

interface SheetConfirmProps {
  checked: GradeImport;
  forced: ReadonlySet<string>;
  busy: boolean;
  onConfirm: (emptying: boolean) => void;
}

/** The act itself. Where many values would go, the person says first that this is meant. */
export function SheetConfirm({ checked, forced, busy, onConfirm }: SheetConfirmProps): ReactNode {
  const { t } = useTranslation('gradeSheet');
  const [emptying, setEmptying] = useState(false);
  const cells = wanted(checked, forced);
  const many = emptiesMany(checked, forced);
  const emptied = cells.filter((cell) => cell.new === null).length;
  return (
    <section className="stack">
      {many && (
        <Notice tone="warn" title={t('emptying.title', { count: emptied })}>
          <label className={styles.force}>
            <input
              type="checkbox"
              checked={emptying}
              onChange={(event) => setEmptying(event.target.checked)}
            />
            {t('emptying.consent')}
          </label>
        </Notice>
      )}
      <div className="row">
        <Button
          look="primary"
          busy={busy}
          disabled={cells.length === 0 || (many && !emptying)}
          onClick={() => onConfirm(many && emptying)}
        >
          {busy ? t('confirm.busy') : t('confirm.do', { count: cells.length })}
        </Button>
      </div>
    </section>
  );
}
