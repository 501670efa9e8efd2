/** One cell of the class: a student and the code of a column. */
export interface CellRef {
  studentId: string;
  column: string;
}

export function cellKey({ studentId, column }: CellRef): string {
  return `${studentId} ${column}`;
}
