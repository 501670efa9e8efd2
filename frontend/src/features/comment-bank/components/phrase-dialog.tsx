import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addPhrase,
  BANK,
  changePhrase,
  type Bank,
  type Phrase,
} from '@/features/comment-bank/api/phrases';
import { BandFields } from '@/features/comment-bank/components/band-fields';
import { ScopeFields } from '@/features/comment-bank/components/scope-fields';
import {
  bodyOf,
  draftOf,
  isMark,
  NEW_DRAFT,
  type PhraseDraft,
} from '@/features/comment-bank/model/phrase-draft';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { Dialog, DialogActions } from '@/shared/ui/dialog';
import { TextAreaField } from '@/shared/ui/field';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PhraseDialogProps {
  bank: Bank;
  /** The phrase to change; null for a new one. */
  phrase: Phrase | null;
  onClose: () => void;
}

const LONGEST = 500;

/** A phrase to add or to change. */
export function PhraseDialog({ bank, phrase, onClose }: PhraseDialogProps): ReactNode {
  const { t } = useTranslation('commentBank');
  const school = useSchool();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<PhraseDraft>(phrase ? draftOf(phrase) : NEW_DRAFT);
  const change = (part: Partial<PhraseDraft>) => setDraft({ ...draft, ...part });
  const saving = useMutation({
    mutationFn: () =>
      phrase
        ? changePhrase(school.id, phrase, bodyOf(draft))
        : addPhrase(school.id, draft.shared, bodyOf(draft)),
    onSuccess: onClose,
    // Also after a refusal: somebody else may have changed it meanwhile.
    onSettled: () => queryClient.invalidateQueries({ queryKey: [BANK] }),
  });
  const ready = draft.text.trim() !== '' && isMark(draft.markFrom) && isMark(draft.markTo);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (ready && !saving.isPending) saving.mutate();
  }

  return (
    <Dialog title={phrase ? t('change') : t('add')} onClose={onClose} locked={saving.isPending}>
      <form className="stack" onSubmit={submit}>
        {saving.error && <ProblemNotice error={saving.error} />}
        <TextAreaField
          label={t('form.text')}
          hint={t('form.hint')}
          lang="vi"
          value={draft.text}
          maxLength={LONGEST}
          required
          onChange={(event) => change({ text: event.target.value })}
        />
        <ScopeFields
          topics={bank.topics}
          topic={draft.topic}
          level={draft.level}
          onChange={change}
        />
        <BandFields draft={draft} onChange={change} />
        {!phrase && bank.actions.includes('ADD_SHARED') && (
          <label className="row">
            <input
              type="checkbox"
              checked={draft.shared}
              onChange={(event) => change({ shared: event.target.checked })}
            />
            {t('form.shared')}
          </label>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" disabled={!ready} busy={saving.isPending}>
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
