import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearRecord } from '@/features/year-record/api/year-records';
import styles from '@/features/year-record/components/records.module.css';
import { signingRequest, type SigningOffer } from '@/features/year-record/model/bulk';
import { useSigningLauncher, type SigningAction } from '@/shared/session/signing-launcher';
import { Button } from '@/shared/ui/button';

interface BulkBarProps {
  items: YearRecord[];
  offers: SigningOffer[];
  offer: SigningOffer;
  selected: ReadonlySet<string>;
  onOffer: (action: SigningAction) => void;
}

/** Sign or issue everything that is chosen, in one act. */
export function BulkBar({ items, offers, offer, selected, onOffer }: BulkBarProps): ReactNode {
  const { t } = useTranslation('yearRecord');
  const launch = useSigningLauncher();
  const count = selected.size;
  return (
    <section className={`${styles.bulk} no-print`} aria-label={t('bulk.label')}>
      {offers.length > 1 && (
        <div className="row" role="group" aria-label={t('bulk.label')}>
          {offers.map(({ action, recordIds }) => (
            <Button
              key={action}
              look="quiet"
              aria-pressed={action === offer.action}
              onClick={() => onOffer(action)}
            >
              {t(`act.${action}`)} ({recordIds.length})
            </Button>
          ))}
        </div>
      )}
      <span>{t('bulk.selected', { count, total: offer.recordIds.length })}</span>
      <Button
        look="primary"
        icon={offer.action === 'ISSUE' ? 'seal' : 'pen'}
        disabled={count === 0}
        onClick={() => launch(signingRequest(offer, items, selected))}
      >
        {t(`bulk.${offer.action}`, { count })}
      </Button>
    </section>
  );
}
