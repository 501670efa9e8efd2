package vn.hocbaso.signing.validation;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether a PDF has no more parts than a record could have. The signature library asks for each
 * page by its number, and finds it by counting from the first; for each field and note it looks at
 * all others. What is refused here would cost it minutes.
 */
final class StructureBound {

  /** In bytes; the pages are compared only up to this size. */
  private static final int LARGEST = 8 * 1024 * 1024;

  /** A record has some hundred. */
  private static final int MOST_OBJECTS = 5_000;

  /** Pages, fields and notes, and the nodes of their trees; a record has some twenty. */
  private static final int MOST_NODES = 500;

  /** A tree of pages or fields that is deeper is a loop or means ill. */
  private static final int DEEPEST = 20;

  private static final Set<COSName> BRANCHES =
      Set.of(COSName.KIDS, COSName.ANNOTS, COSName.FIELDS, COSName.NAMES);

  private int nodes;

  private StructureBound() {}

  /** Whether all counts stay within the bounds; true as well for what no parser can read. */
  static boolean holds(byte[] pdf) {
    if (pdf.length > LARGEST || objects(pdf) > MOST_OBJECTS) {
      return false;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDocument whole = document.getDocument();
      return whole.getXrefTable().size() <= MOST_OBJECTS && new StructureBound().counts(whole);
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      // Whoever reads it next says so.
      return true;
    }
  }

  private static int objects(byte[] pdf) {
    int count = 0;
    for (int at = 0; at + 4 <= pdf.length && count <= MOST_OBJECTS; at++) {
      if (pdf[at] == ' ' && pdf[at + 1] == 'o' && pdf[at + 2] == 'b' && pdf[at + 3] == 'j') {
        count++;
      }
    }
    return count;
  }

  private boolean counts(COSDocument document) {
    COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
    if (root == null) {
      return true;
    }
    COSDictionary names = root.getCOSDictionary(COSName.NAMES);
    return within(root.getDictionaryObject(COSName.PAGES), 0)
        && within(root.getDictionaryObject(COSName.ACRO_FORM), 0)
        && (names == null || within(names.getDictionaryObject(COSName.EMBEDDED_FILES), 0));
  }

  /** Whether what hangs below a node is countable. */
  private boolean within(COSBase value, int depth) {
    COSBase node = value instanceof COSObject reference ? reference.getObject() : value;
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      return false;
    }
    if (node instanceof COSArray list) {
      return list.size() <= MOST_NODES && all(list, depth);
    }
    return !(node instanceof COSDictionary entries)
        || BRANCHES.stream()
            .map(entries::getDictionaryObject)
            .allMatch(branch -> branch == null || within(branch, depth + 1));
  }

  private boolean all(COSArray list, int depth) {
    for (int i = 0; i < list.size(); i++) {
      if (!within(list.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }
}
