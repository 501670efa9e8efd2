export interface Position {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
}

interface Stroke {
  key: string;
  ctrlKey: boolean;
  shiftKey: boolean;
}

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/** Along the row, and on to the next one; null past either end of the grid. */
function across(at: Position, step: 1 | -1, { rows, columns }: Size): Position | null {
  const index = at.row * columns + at.column + step;
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
}

/** Where a key leads (W3C APG grid); null when the key is not a move. */
export function move(at: Position, stroke: Stroke, size: Size): Position | null {
  const { key, ctrlKey, shiftKey } = stroke;
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: clamp(at.row - 1, size.rows) };
    case 'ArrowDown':
      return { ...at, row: clamp(at.row + 1, size.rows) };
    case 'ArrowLeft':
      return { ...at, column: clamp(at.column - 1, size.columns) };
    case 'ArrowRight':
      return { ...at, column: clamp(at.column + 1, size.columns) };
    case 'Enter':
      return { ...at, row: clamp(at.row + (shiftKey ? -1 : 1), size.rows) };
    case 'Tab':
      return across(at, shiftKey ? -1 : 1, size);
    case 'Home':
      return { row: ctrlKey ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrlKey ? size.rows - 1 : at.row, column: size.columns - 1 };
    case 'PageUp':
      return { ...at, row: clamp(at.row - 10, size.rows) };
    case 'PageDown':
      return { ...at, row: clamp(at.row + 10, size.rows) };
    default:
      return null;
  }
}
