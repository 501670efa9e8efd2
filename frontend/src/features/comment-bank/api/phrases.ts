import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type Bank = Schemas['CommentBank'];
export type Phrase = Schemas['CommentPhrase'];
export type PhraseBody = Schemas['CommentPhraseBody'];
export type Topic = Schemas['CommentTopic'];

export interface Wanted {
  topic?: string;
  grade?: number;
  level?: string;
}

export const BANK = 'comment-bank';

export function bankQuery(schoolId: string, wanted: Wanted) {
  return queryOptions({
    queryKey: [BANK, schoolId, wanted],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/comment-phrases', {
          params: { path: { schoolId }, query: wanted },
        }),
      ),
    placeholderData: (before: Bank | undefined) => before,
  });
}

export function addPhrase(schoolId: string, shared: boolean, phrase: PhraseBody): Promise<Phrase> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/comment-phrases', {
      params: { path: { schoolId } },
      body: { shared, phrase },
    }),
  );
}

export function changePhrase(schoolId: string, old: Phrase, body: PhraseBody): Promise<Phrase> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/comment-phrases/{phraseId}', {
      params: { path: { schoolId, phraseId: old.id }, header: ifMatch(old.version) },
      body,
    }),
  );
}

export function deletePhrase(schoolId: string, phrase: Phrase): Promise<void> {
  return done(
    api.DELETE('/api/v1/schools/{schoolId}/comment-phrases/{phraseId}', {
      params: { path: { schoolId, phraseId: phrase.id }, header: ifMatch(phrase.version) },
    }),
  );
}

export function copyPhrase(schoolId: string, phrase: Phrase): Promise<Phrase> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/comment-phrases/{phraseId}/copy', {
      params: { path: { schoolId, phraseId: phrase.id } },
    }),
  );
}

export function takeStarterSet(schoolId: string): Promise<Schemas['CommentStarterOutcome']> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/comment-phrases/starter-set', {
      params: { path: { schoolId } },
    }),
  );
}
