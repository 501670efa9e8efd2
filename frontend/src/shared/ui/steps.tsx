import type { ReactNode } from 'react';

/** Where one is in a task of a few steps. `current` counts from 0. */
export function Steps({ items, current }: { items: string[]; current: number }): ReactNode {
  return (
    <ol className="steps">
      {items.map((item, index) => (
        <li
          key={item}
          className={index < current ? 'done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {item}
        </li>
      ))}
    </ol>
  );
}
