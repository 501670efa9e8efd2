import type { ReactNode } from 'react';

/** A wide table scrolls inside its frame; the frame takes the focus so that keys can scroll it. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
