import { useEffect, useRef, type RefObject } from 'react';
import { isManyCells } from '@/features/grade-book/paste/block';
import type { PasteInHand } from '@/features/grade-book/paste/use-paste';

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldIn(table: HTMLElement): Field | null {
  const active = document.activeElement;
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  return isField && table.contains(active) ? active : null;
}

const isTyping = (field: Field): boolean =>
  field instanceof HTMLInputElement || field.dataset.typing !== undefined;

/** Text that is marked in a field, or being written there, is the field's own affair. */
function fieldCopies(field: Field | null): boolean {
  return field !== null && (isTyping(field) || field.selectionStart !== field.selectionEnd);
}

function fieldPastes(field: Field | null, text: string): boolean {
  if (!field) return false;
  return isTyping(field) ? !text.includes('\t') : !isManyCells(text);
}

/** The clipboard's events come to the document: a cell without text of its own gets none. */
export function useClipboard(
  table: RefObject<HTMLElement | null>,
  paste: PasteInHand,
  editable: boolean,
): void {
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });

  useEffect(() => {
    const inside = (): boolean => table.current?.contains(document.activeElement) ?? false;

    function onCopy(event: ClipboardEvent): void {
      if (!inside() || !table.current || fieldCopies(fieldIn(table.current))) return;
      event.clipboardData?.setData('text/plain', latest.current.copy());
      event.preventDefault();
    }

    function onPaste(event: ClipboardEvent): void {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!editable || !inside() || !table.current || text === '') return;
      if (fieldPastes(fieldIn(table.current), text)) return;
      event.preventDefault();
      latest.current.begin(text);
    }

    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [table, editable]);
}
