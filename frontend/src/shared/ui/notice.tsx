import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from '@/shared/ui/icon';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'cross',
};

interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Said at once by a screen reader: for the outcome of what the person just did. */
  live?: boolean;
  ref?: Ref<HTMLDivElement>;
}

export function Notice({ tone = 'info', title, children, live, ref }: NoticeProps): ReactNode {
  return (
    <div
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={tone === 'info' ? 'notice' : `notice notice-${tone}`}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon name={ICONS[tone]} />
      <div className="notice-body">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
