import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { View, ViewId } from '@/features/grade-book/model/views';
import { SelectField } from '@/shared/ui/field';
import { Tabs } from '@/shared/ui/tabs';

/** More than this many tabs are a list to choose from. */
const MOST_TABS = 5;

export type Shown = ViewId | 'summary';

interface ViewChooserProps {
  views: View[];
  /** Whether there is a page with everybody's results. */
  summary: boolean;
  shown: Shown;
  onShow: (shown: Shown) => void;
  panelId: string;
}

export function useViewName(): (view: View | 'summary') => string {
  const { t } = useTranslation('gradeBook');
  return (view) => {
    if (view === 'summary') return t('views.summary');
    return view.subject?.label ?? t(`views.${view.id as 'subjects'}`);
  };
}

/** Which part of the book is shown: the parts of the form, or one subject after the other. */
export function ViewChooser(props: ViewChooserProps): ReactNode {
  const { views, summary, shown, onShow, panelId } = props;
  const { t } = useTranslation('gradeBook');
  const nameOf = useViewName();
  const items: { id: Shown; label: string }[] = [
    ...views.map((view) => ({ id: view.id, label: nameOf(view) })),
  ];
  if (summary) items.push({ id: 'summary', label: nameOf('summary') });
  if (items.length > MOST_TABS) {
    return (
      <SelectField
        label={t('views.label')}
        value={shown}
        onChange={(event) => onShow(event.target.value as Shown)}
      >
        {items.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <Tabs
      label={t('views.label')}
      items={items}
      selected={shown}
      onSelect={onShow}
      panelId={panelId}
    />
  );
}
