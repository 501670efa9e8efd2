import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, read } from '@/shared/api/client';
import type { components } from '@/shared/api/schema.gen';

type Schemas = components['schemas'];
export type StudyPlan = Schemas['StudyPlan'];
export type ClassPlan = Schemas['ClassStudyPlan'];
export type Choices = Schemas['StudyChoices'];
export type OfferedSubject = Schemas['OfferedSubject'];
export type StudentStudy = Schemas['StudentStudy'];
export type StudentPlan = Schemas['StudentStudyPlan'];
export type Exemption = Schemas['StudyExemption'];
export type Decisions = Schemas['PrincipalDecisions'];

export function studyPlanQuery(schoolId: string, classId: string) {
  return queryOptions({
    queryKey: ['study-plan', schoolId, classId],
    queryFn: () =>
      read(
        api.GET('/api/v1/schools/{schoolId}/classes/{classId}/study-plan', {
          params: { path: { schoolId, classId } },
        }),
      ),
  });
}

export function setClassPlan(
  schoolId: string,
  plan: StudyPlan,
  body: ClassPlan,
): Promise<StudyPlan> {
  return read(
    api.PUT('/api/v1/schools/{schoolId}/classes/{classId}/study-plan', {
      params: { path: { schoolId, classId: plan.classId }, header: ifMatch(plan.version) },
      body,
    }),
  );
}

export interface StudentPath {
  schoolId: string;
  classId: string;
  student: StudentStudy;
}

export function setStudentPlan(path: StudentPath, body: StudentPlan): Promise<StudentStudy> {
  const { schoolId, classId, student } = path;
  return read(
    api.PUT('/api/v1/schools/{schoolId}/classes/{classId}/study-plan/students/{studentId}', {
      params: {
        path: { schoolId, classId, studentId: student.id },
        header: ifMatch(student.version),
      },
      body,
    }),
  );
}

export function decide(path: StudentPath, body: Decisions): Promise<StudentStudy> {
  const { schoolId, classId, student } = path;
  return read(
    api.PUT(
      '/api/v1/schools/{schoolId}/classes/{classId}/study-plan/students/{studentId}/decisions',
      {
        params: {
          path: { schoolId, classId, studentId: student.id },
          header: ifMatch(student.version),
        },
        body,
      },
    ),
  );
}
