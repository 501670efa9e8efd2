import type { Column } from '@/features/grade-book/api/grade-book';

export type ViewId =
  'subjects' | 'qualities' | 'competencies' | 'comments' | 'retests' | 'general' | `of ${string}`;

export interface View {
  id: ViewId;
  /** Set when the view is one subject of a term. */
  subject: { code: string; label: string } | null;
  columns: Column[];
}

const PRIMARY = ['subjects', 'qualities', 'competencies', 'comments'] as const;

function primaryView({ group, kind }: Column): (typeof PRIMARY)[number] {
  if (kind === 'TEXT') return 'comments';
  switch (group) {
    case 'SUBJECTS':
      return 'subjects';
    case 'QUALITIES':
      return 'qualities';
    case 'GENERAL_COMPETENCIES':
    case 'SPECIFIC_COMPETENCIES':
      return 'competencies';
    case 'GENERAL':
      return 'comments';
  }
}

function part(id: ViewId, columns: Column[]): View {
  return { id, subject: null, columns };
}

/** A term of secondary school has up to eight columns a subject: each subject is a page. */
function termViews(columns: Column[]): View[] {
  const bySubject = new Map<string, Column[]>();
  for (const column of columns) {
    if (column.subject !== null)
      bySubject.set(column.subject, [...(bySubject.get(column.subject) ?? []), column]);
  }
  const general = columns.filter(({ subject }) => subject === null);
  const subjects = [...bySubject].map(([code, own]): View => {
    const subject = { code, label: own[0]?.label ?? code };
    return { id: `of ${code}`, subject, columns: own };
  });
  return [...subjects, part('general', general)];
}

function yearViews(columns: Column[]): View[] {
  const retests = columns.filter((column) => column.part === 'RETEST');
  return [
    part('retests', retests),
    part(
      'general',
      columns.filter((c) => c.part !== 'RETEST'),
    ),
  ];
}

/** A book does not fit a screen: it is shown in the parts of the printed form, or by subject. */
export function viewsOf(columns: Column[]): View[] {
  const all = columns.some(({ slot }) => slot !== null)
    ? termViews(columns)
    : columns.some((column) => column.part === 'RETEST')
      ? yearViews(columns)
      : PRIMARY.map((id) =>
          part(
            id,
            columns.filter((column) => primaryView(column) === id),
          ),
        );
  return all.filter((view) => view.columns.length > 0);
}

/** Where a person begins: the first part in which something is theirs to enter. */
export function firstOwn(views: View[]): View | undefined {
  return views.find(({ columns }) => columns.some(({ editable }) => editable)) ?? views[0];
}

export function viewWith(views: View[], columnCode: string): View | undefined {
  return views.find((view) => view.columns.some((column) => column.code === columnCode));
}

/** Whether columns of several subjects stand side by side and need a line that names them. */
export function hasSubjectLine(view: View): boolean {
  return view.id === 'subjects' || view.id === 'retests';
}

export interface HeaderGroup {
  key: string;
  label: string;
  span: number;
}

/** Neighbouring columns of one subject stand under one heading. */
export function headerGroups(columns: Column[]): HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.subject !== null && last.key === column.subject) last.span += 1;
    else groups.push({ key: column.subject ?? column.code, label: column.label, span: 1 });
  }
  return groups;
}

/** The name of a test that is one of several under its subject's heading; null where one would do. */
export function ownName(column: Column, groups: HeaderGroup[]): string | null {
  const heading = groups.find(({ key }) => key === column.subject);
  return heading && heading.label !== column.label ? column.label : null;
}
