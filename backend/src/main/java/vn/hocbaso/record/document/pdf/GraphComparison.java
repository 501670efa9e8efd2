package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;

/**
 * Walks two files side by side from the catalogue down and compares every object, so nothing that a
 * viewer can reach escapes: content streams, fonts with their glyph maps, the QR drawing,
 * structure, attachments. Numbers of objects, order and compression may differ. A list of work in
 * place of recursion and the pairs seen so far keep it within bounds.
 */
final class GraphComparison {

  /** How a stream is packed, which signing tools may change. */
  private static final Set<PdfName> PACKING =
      Set.of(PdfName.Length, PdfName.Filter, PdfName.DecodeParms);

  private record Pair(
      @Nullable PdfObject given, @Nullable PdfObject expected, int page, String path) {}

  private final Deque<Pair> work = new ArrayDeque<>();
  private final Set<Long> seen = new HashSet<>();
  private final Map<Integer, Integer> pages = new HashMap<>();
  private final PdfDictionary catalog;

  private GraphComparison(PdfDocument expected) {
    catalog = expected.getCatalog().getPdfObject();
    for (int number = 1; number <= expected.getNumberOfPages(); number++) {
      PdfDictionary page = expected.getPage(number).getPdfObject();
      pages.put(page.getIndirectReference().getObjNumber(), number);
    }
  }

  /** The first difference; the expected file is our own rendering. */
  static Optional<Differs> difference(PdfDocument given, PdfDocument expected) {
    GraphComparison comparison = new GraphComparison(expected);
    return comparison.run(given.getCatalog().getPdfObject());
  }

  private Optional<Differs> run(PdfDictionary given) {
    work.add(new Pair(given, catalog, 0, ""));
    while (!work.isEmpty()) {
      Pair pair = work.poll();
      if (!firstSight(pair)) {
        continue;
      }
      Pair at = onItsPage(pair);
      Optional<Differs> difference = look(at);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private boolean firstSight(Pair pair) {
    PdfIndirectReference given = reference(pair.given());
    PdfIndirectReference expected = reference(pair.expected());
    return given == null
        || expected == null
        || seen.add(((long) given.getObjNumber() << 32) | expected.getObjNumber());
  }

  private static @Nullable PdfIndirectReference reference(@Nullable PdfObject object) {
    return object == null ? null : object.getIndirectReference();
  }

  /** Below a page everything carries its number; above, nothing does. */
  private Pair onItsPage(Pair pair) {
    PdfIndirectReference reference = reference(pair.expected());
    Integer number = reference == null ? null : pages.get(reference.getObjNumber());
    return number == null ? pair : new Pair(pair.given(), pair.expected(), number, "");
  }

  private Optional<Differs> look(Pair pair) {
    boolean same =
        switch (pair.expected()) {
          case PdfStream expected ->
              pair.given() instanceof PdfStream given
                  && Arrays.equals(given.getBytes(true), expected.getBytes(true));
          case PdfDictionary expected -> pair.given() instanceof PdfDictionary;
          case PdfArray expected ->
              pair.given() instanceof PdfArray given && given.size() == expected.size();
          case PdfNumber expected ->
              pair.given() instanceof PdfNumber given
                  && given.doubleValue() == expected.doubleValue();
          case PdfString expected ->
              pair.given() instanceof PdfString given
                  && Arrays.equals(given.getValueBytes(), expected.getValueBytes());
          case null -> pair.given() == null;
          default -> pair.expected().toString().equals(String.valueOf(pair.given()));
        };
    return same ? descend(pair) : Optional.of(differs(pair, ""));
  }

  private Optional<Differs> descend(Pair pair) {
    if (pair.given() instanceof PdfArray given && pair.expected() instanceof PdfArray expected) {
      for (int i = 0; i < expected.size(); i++) {
        work.add(new Pair(given.get(i), expected.get(i), pair.page(), pair.path() + "/" + i));
      }
    } else if (pair.given() instanceof PdfDictionary given
        && pair.expected() instanceof PdfDictionary expected) {
      return entries(pair, given, expected);
    }
    return Optional.empty();
  }

  private Optional<Differs> entries(Pair pair, PdfDictionary given, PdfDictionary expected) {
    for (PdfName key : expected.keySet()) {
      if (!skipped(expected, key)) {
        String path = pair.path() + "/" + key.getValue();
        work.add(new Pair(given.get(key), expected.get(key), pair.page(), path));
      }
    }
    for (PdfName key : given.keySet()) {
      if (!expected.containsKey(key) && !skipped(expected, key) && !trace(pair, given, key)) {
        return Optional.of(new Differs(pair.page(), Part.ADDITION, pair.path() + key));
      }
    }
    return Optional.empty();
  }

  /** The XMP packet names the maker and the times; {@link TitlePage} looks at what it shows. */
  private boolean skipped(PdfDictionary expected, PdfName key) {
    return (expected == catalog && key.equals(PdfName.Metadata))
        || key.equals(PdfName.ModDate)
        || (expected instanceof PdfStream && PACKING.contains(key));
  }

  private boolean trace(Pair pair, PdfDictionary given, PdfName key) {
    if (pair.expected() == catalog) {
      return SealTrace.allowedInCatalog(key, given.get(key));
    }
    PdfIndirectReference reference = reference(pair.expected());
    boolean page = reference != null && pages.containsKey(reference.getObjNumber());
    return page && SealTrace.allowedInPage(key, given.get(key));
  }

  private static Differs differs(Pair pair, String detail) {
    return new Differs(
        pair.page(), pair.page() == 0 ? Part.DOCUMENT : Part.PAGE, pair.path() + detail);
  }
}
