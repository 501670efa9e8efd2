import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type YearRecordList = Schemas['YearRecordList'];
export type YearRecord = Schemas['YearRecordSummary'];
export type YearRecordDetail = Schemas['YearRecordDetail'];
export type RecordContent = Schemas['YearRecordContent'];
export type SubjectSigning = Schemas['SubjectSigning'];
export type BulkAction = YearRecordList['bulkActions'][number];

export function yearRecordsQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['year-records', schoolId, 'list', classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/year-records', {
          params: { path: { schoolId, classId } },
        }),
      ),
  });
}

export function yearRecordQuery(schoolId: string, recordId: string) {
  return queryOptions({
    queryKey: ['year-records', schoolId, 'one', recordId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/year-records/{recordId}', {
          params: { path: { schoolId, recordId } },
        }),
      ),
  });
}

export function subjectSigningQuery(schoolId: string, schoolYear: string) {
  return queryOptions({
    queryKey: ['year-records', schoolId, 'subjects', schoolYear],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/subject-signing', {
          params: { path: { schoolId }, query: { schoolYear } },
        }),
      ),
  });
}

export function createYearRecords(schoolId: string, classId: string) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/classes/{classId}/year-records', {
      params: { path: { schoolId, classId } },
    }),
  );
}

export function returnYearRecord(schoolId: string, record: YearRecord, reason: string) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/year-records/{recordId}/return', {
      params: { path: { schoolId, recordId: record.id }, header: ifMatch(record.version) },
      body: { reason },
    }),
  );
}

export function revokeYearRecord(schoolId: string, record: YearRecord, reason: string) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/year-records/{recordId}/revocation', {
      params: { path: { schoolId, recordId: record.id }, header: ifMatch(record.version) },
      body: { reason },
    }),
  );
}

/** Answers with the new record. */
export function reissueYearRecord(schoolId: string, record: YearRecord) {
  return read(
    api.POST('/api/v1/schools/{schoolId}/year-records/{recordId}/reissue', {
      params: { path: { schoolId, recordId: record.id }, header: ifMatch(record.version) },
    }),
  );
}

/** The files are opened and downloaded by the browser itself. */
export function fileAddress(schoolId: string, recordId: string, kind: 'xml' | 'pdf'): string {
  return `/api/v1/schools/${schoolId}/year-records/${recordId}/${kind}`;
}
