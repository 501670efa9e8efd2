import type { ReactNode } from 'react';

/** The sections of the form that are a sentence each. */
export function SheetLines({ lines }: { lines: (readonly [string, string])[] }): ReactNode {
  return (
    <div className="stack">
      {lines.map(([label, text]) => (
        <p key={label}>
          <strong>{label}:</strong> {text}
        </p>
      ))}
    </div>
  );
}
