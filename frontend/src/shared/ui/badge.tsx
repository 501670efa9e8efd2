import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/shared/ui/icon';

export type Tone = 'neutral' | 'brand' | 'good' | 'warn' | 'bad';

interface BadgeProps {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', icon, children }: BadgeProps): ReactNode {
  return (
    <span className={tone === 'neutral' ? 'badge' : `badge badge-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
