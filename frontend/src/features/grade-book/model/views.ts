import type { Column } from '@/features/grade-book/api/grade-book';

export const VIEW_IDS = ['subjects', 'qualities', 'competencies', 'comments'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export interface View {
  id: ViewId;
  columns: Column[];
}

function viewOf({ group, kind }: Column): ViewId {
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

/** Forty-five columns do not fit a screen: they are shown in the parts of the printed form. */
export function viewsOf(columns: Column[]): View[] {
  return VIEW_IDS.map((id) => ({
    id,
    columns: columns.filter((column) => viewOf(column) === id),
  })).filter((view) => view.columns.length > 0);
}

export function viewWith(views: View[], columnCode: string): View | undefined {
  return views.find((view) => view.columns.some((column) => column.code === columnCode));
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
