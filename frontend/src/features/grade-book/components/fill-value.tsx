import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/features/grade-book/api/grade-book';
import { numberKeys } from '@/features/grade-book/model/cell-value';
import { optionsOf, optionText } from '@/features/grade-book/model/options';
import { SelectField, TextAreaField, TextField } from '@/shared/ui/field';

interface FillValueProps {
  column: Column;
  value: string;
  onChange: (value: string) => void;
}

export function FillValue({ column, value, onChange }: FillValueProps): ReactNode {
  const { t } = useTranslation('gradeBook');
  const label = t('fill.with');
  switch (column.kind) {
    case 'CHOICE':
      return (
        <SelectField label={label} value={value} onChange={(e) => onChange(e.target.value)}>
          <option value="">{t('fill.choose')}</option>
          {optionsOf(column).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {optionText(choice)}
            </option>
          ))}
        </SelectField>
      );
    case 'TEXT':
      return (
        <TextAreaField
          label={label}
          value={value}
          maxLength={column.maxLength ?? undefined}
          onChange={(e) => onChange(e.target.value)}
        />
      );
    case 'MARK':
    case 'COUNT':
      return (
        <TextField
          label={label}
          value={value}
          inputMode={column.tokens.length > 0 ? 'text' : 'decimal'}
          onChange={(e) => onChange(numberKeys(e.target.value, column))}
        />
      );
  }
}
