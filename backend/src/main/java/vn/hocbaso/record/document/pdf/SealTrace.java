package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an invisible signature leaves behind in a file and in nothing that a reader sees: signature
 * fields of no extent, the dictionary of validation data, and marks of the specification level.
 */
final class SealTrace {

  private static final Set<PdfName> IN_CATALOG =
      Set.of(
          PdfName.AcroForm, new PdfName("DSS"), PdfName.Perms, PdfName.Extensions, PdfName.Version);

  private static final Set<PdfName> IN_FORM = Set.of(PdfName.Fields, PdfName.SigFlags, PdfName.DR);

  private SealTrace() {}

  /** Whether a signature may have added this entry to the catalogue. */
  static boolean allowedInCatalog(PdfName key, @Nullable PdfObject value) {
    if (key.equals(PdfName.AcroForm)) {
      return value instanceof PdfDictionary form
          && IN_FORM.containsAll(form.keySet())
          && onlySeals(form.get(PdfName.Fields));
    }
    return IN_CATALOG.contains(key);
  }

  /** Whether a signature may have added this entry to a page. */
  static boolean allowedInPage(PdfName key, @Nullable PdfObject value) {
    return key.equals(PdfName.Annots) && onlySeals(value);
  }

  private static boolean onlySeals(@Nullable PdfObject value) {
    if (!(value instanceof PdfArray list)) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof PdfDictionary field) || !isSeal(field)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeal(PdfDictionary field) {
    PdfArray place = field.getAsArray(PdfName.Rect);
    return PdfName.Sig.equals(field.getAsName(PdfName.FT))
        && !field.containsKey(PdfName.Kids)
        && !field.containsKey(PdfName.A)
        && !field.containsKey(PdfName.AA)
        && place != null
        && place.size() == 4
        && (place.getAsNumber(0).doubleValue() == place.getAsNumber(2).doubleValue()
            || place.getAsNumber(1).doubleValue() == place.getAsNumber(3).doubleValue());
  }
}
