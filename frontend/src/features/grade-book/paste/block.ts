/**
 * Cells as spreadsheets put them on the clipboard: tabs between columns, line ends between rows, and
 * quotes around a cell that has either of them inside.
 */
export type Block = string[][];

/** The content of a quoted cell and where it ends; null when the quotes are part of the text. */
function readQuoted(text: string, start: number): { content: string; end: number } | null {
  let content = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character !== '"') content += character;
    else if (text.charAt(at + 1) === '"') {
      content += '"';
      at += 1;
    } else {
      const next = text.charAt(at + 1);
      const closed = next === '' || next === '\t' || next === '\n';
      return closed ? { content, end: at + 1 } : null;
    }
  }
  return null;
}

function readPlain(text: string, start: number): { content: string; end: number } {
  const rest = text.slice(start);
  const length = /[\t\n]/.exec(rest)?.index ?? rest.length;
  return { content: rest.slice(0, length), end: start + length };
}

export function parseBlock(copied: string): Block {
  const text = copied.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: Block = [[]];
  let at = 0;
  for (;;) {
    const quoted = text.charAt(at) === '"' ? readQuoted(text, at) : null;
    const { content, end } = quoted ?? readPlain(text, at);
    rows.at(-1)?.push(content);
    if (end >= text.length) return rows;
    if (text.charAt(end) === '\n') rows.push([]);
    at = end + 1;
  }
}

function quoted(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function writeBlock(rows: Block): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

/** More than one cell: to be looked at before it is written. */
export function isManyCells(copied: string): boolean {
  const rows = parseBlock(copied);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}
