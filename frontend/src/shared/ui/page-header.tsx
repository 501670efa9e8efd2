import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageHeaderProps {
  title: string;
  /** Where one is: class, school, year. Goes into the window title as well. */
  place?: string | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a page. A screen reader hears it when the page changes. */
export function PageHeader({ title, place, lead, actions }: PageHeaderProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('product');

  useEffect(() => {
    document.title = [title, place, product].filter(Boolean).join(' – ');
  }, [title, place, product]);

  return (
    <div className="page-header">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {place && <p className="soft">{place}</p>}
        {lead && <p className="soft">{lead}</p>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </div>
  );
}
