import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bankQuery, type Wanted } from '@/features/comment-bank/api/phrases';
import { BankFilter } from '@/features/comment-bank/components/bank-filter';
import { PhraseDialog } from '@/features/comment-bank/components/phrase-dialog';
import { PhraseLine } from '@/features/comment-bank/components/phrase-line';
import { StarterSet } from '@/features/comment-bank/components/starter-set';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';

/** The phrases of the school and one's own. */
export function BankPage(): ReactNode {
  const { t } = useTranslation('commentBank');
  const school = useSchool();
  const [wanted, setWanted] = useState<Wanted>({});
  const [adding, setAdding] = useState(false);
  const query = useQuery(bankQuery(school.id, wanted));
  if (query.error && !query.data) throw query.error;
  if (!query.data) return <Loading />;
  const bank = query.data;
  return (
    <>
      <PageHeader
        title={t('title')}
        place={school.name}
        lead={t('lead')}
        actions={
          <Button look="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
      />
      {bank.actions.includes('TAKE_STARTER_SET') && (
        <div className="row">
          <StarterSet />
        </div>
      )}
      <BankFilter topics={bank.topics} wanted={wanted} onChange={setWanted} />
      <p className="soft" role="status">
        {t('count', { count: bank.items.length })}
      </p>
      {bank.items.length === 0 ? (
        <Notice title={t('empty')} />
      ) : (
        <ul className="stack" style={{ listStyle: 'none', padding: 0 }}>
          {bank.items.map((phrase) => (
            <PhraseLine key={phrase.id} bank={bank} phrase={phrase} />
          ))}
        </ul>
      )}
      {adding && <PhraseDialog bank={bank} phrase={null} onClose={() => setAdding(false)} />}
    </>
  );
}
