import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Name and value pairs; what is not known is left out rather than shown empty. */
export function Facts({ items }: { items: Fact[] }): ReactNode {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts">
      {known.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
