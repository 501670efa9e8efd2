import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

export type AssignmentList = components['schemas']['TeachingAssignmentList'];
export type Assignment = components['schemas']['TeachingAssignment'];
export type NewAssignment = components['schemas']['NewTeachingAssignment'];

export function assignmentsQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['teaching-assignments', schoolId, classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/teaching-assignments', {
          params: { path: { schoolId, classId } },
        }),
      ),
  });
}

export function assignTeacher(
  schoolId: string,
  classId: string,
  body: NewAssignment,
): Promise<Assignment> {
  return read(
    api.POST('/api/v1/schools/{schoolId}/classes/{classId}/teaching-assignments', {
      params: { path: { schoolId, classId } },
      body,
    }),
  );
}

export function endAssignment(
  schoolId: string,
  classId: string,
  assignment: Assignment,
  lastDay: string,
): Promise<Assignment> {
  const path = { schoolId, classId, assignmentId: assignment.id };
  return read(
    api.POST(
      '/api/v1/schools/{schoolId}/classes/{classId}/teaching-assignments/{assignmentId}/end',
      { params: { path, header: ifMatch(assignment.version) }, body: { lastDay } },
    ),
  );
}
