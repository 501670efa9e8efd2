import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type StudyPlan = Schemas['StudyPlan'];
export type ClassContent = Schemas['ClassStudyPlan'];
export type Choices = Schemas['StudyChoices'];
export type StudentStudy = Schemas['StudentStudy'];
export type StudentContent = Schemas['StudentStudyPlan'];
export type FormerTerm = Schemas['FormerTerm'];
export type Decisions = Schemas['PrincipalDecisions'];
export type Basis = StudentContent['basis'];
export type Level = NonNullable<Decisions['learning']>['level'];

export interface ClassPath {
  schoolId: string;
  classId: string;
}

export function studyPlanQuery(path: ClassPath) {
  return queryOptions({
    queryKey: ['study-plan', path.schoolId, path.classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/study-plan', { params: { path } }),
      ),
  });
}

export function setClassPlan(
  path: ClassPath,
  version: number,
  body: ClassContent,
): Promise<StudyPlan> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/classes/{classId}/study-plan', {
      params: { path, header: ifMatch(version) },
      body,
    }),
  );
}

export function setStudentStudy(
  path: ClassPath,
  student: StudentStudy,
  body: StudentContent,
): Promise<StudentStudy> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/classes/{classId}/study-plan/students/{studentId}', {
      params: { path: { ...path, studentId: student.id }, header: ifMatch(student.version) },
      body,
    }),
  );
}

export function decideOnStudent(
  path: ClassPath,
  student: StudentStudy,
  body: Decisions,
): Promise<StudentStudy> {
  return read(
    api.PUT(
      '/api/v1/schools/{schoolId}/classes/{classId}/study-plan/students/{studentId}/decisions',
      {
        params: { path: { ...path, studentId: student.id }, header: ifMatch(student.version) },
        body,
      },
    ),
  );
}
