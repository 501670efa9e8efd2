import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from '@/shared/ui/icon';

type Look = 'primary' | 'danger' | 'quiet' | 'plain';

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look;
  icon?: IconName;
  /** While busy the button keeps the focus and its words, and does nothing. */
  busy?: boolean;
}

export function buttonClass(look: Look = 'plain'): string {
  return look === 'plain' ? 'btn' : `btn btn-${look}`;
}

export function Button({
  look = 'plain',
  icon,
  busy,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look)}
      aria-disabled={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
