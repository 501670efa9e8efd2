import type { ReactNode } from 'react';
import styles from '@/features/grade-book/paste/paste.module.css';
import { TableFrame } from '@/shared/ui/table-frame';

interface PasteTableProps {
  title: string;
  heads: string[];
  rows: ReactNode[][];
}

/** One list of the preview; nothing when there is nothing to list. */
export function PasteTable({ title, heads, rows }: PasteTableProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <TableFrame label={title}>
        <table className="table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
