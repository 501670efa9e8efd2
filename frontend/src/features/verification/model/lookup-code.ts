/**
 * A code as people copy it from paper: with spaces, dashes, small letters, or as the whole link of
 * the QR. What remains is what the service looks up.
 */
export function tidyCode(typed: string): string {
  const text = typed.normalize('NFC').trim();
  const last = /^https?:\/\//i.test(text) ? (text.split(/[?#]/)[0]?.split('/').pop() ?? '') : text;
  return last.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** In groups of four, as it is printed: easier to compare with the paper. */
export function showCode(code: string): string {
  return tidyCode(code).replace(/(.{4})(?=.)/g, '$1-');
}
