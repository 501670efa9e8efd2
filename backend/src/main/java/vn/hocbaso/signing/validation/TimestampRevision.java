package vn.hocbaso.signing.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Whether what is behind a seal does nothing but carry evidence about it and a timestamp over the
 * whole file (PAdES baseline LTA). Every part of the sealed state must be the same afterwards,
 * except that the list of form fields and the notes of one page each have one entry more, the
 * timestamp's field, which has no extent, and that the catalogue names an {@link EvidenceStore}.
 * Only for files whose seal and timestamp were found good by their bytes.
 */
final class TimestampRevision {

  private static final Set<String> FORM_MARKS = Set.of("SigFlags", "Fields");

  /** Some writers end even an empty drawing with a line. */
  private static final int MOST_BLANKS = 8;

  private final COSDocument before;
  private final COSDocument after;
  private final Set<COSObjectKey> added;
  private final EvidenceStore evidence;

  private TimestampRevision(COSDocument before, COSDocument after) {
    this.before = before;
    this.after = after;
    this.added = new HashSet<>(after.getXrefTable().keySet());
    this.added.removeAll(before.getXrefTable().keySet());
    this.evidence = EvidenceStore.in(after, added);
  }

  /**
   * Compares the two states.
   *
   * @param end offset after the last byte that the seal covers
   */
  static boolean addsNothingElse(byte[] pdf, int end) {
    try (PDDocument sealed = Loader.loadPDF(Arrays.copyOf(pdf, end));
        PDDocument whole = Loader.loadPDF(pdf)) {
      return new TimestampRevision(sealed.getDocument(), whole.getDocument()).holds();
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return false;
    }
  }

  private boolean holds() {
    return after.getXrefTable().keySet().containsAll(before.getXrefTable().keySet())
        && Objects.equals(root(before), root(after))
        && before.getXrefTable().keySet().stream().allMatch(this::unchanged)
        && added.stream().allMatch(this::belongsToTheTimestamp)
        && added.stream().map(after::getObjectFromPool).filter(this::isTimestamp).count() == 1;
  }

  private static COSObjectKey root(COSDocument document) {
    COSObject root = document.getTrailer().getCOSObject(COSName.ROOT);
    return root == null ? new COSObjectKey(0, 0) : root.getKey();
  }

  private boolean unchanged(COSObjectKey key) {
    COSBase old = before.getObjectFromPool(key).getObject();
    COSBase now = after.getObjectFromPool(key).getObject();
    return same(old, now, true)
        || (key.equals(root(before)) && sameEntries(evidence.without(old), evidence.without(now)));
  }

  private boolean sameEntries(COSDictionary old, COSDictionary now) {
    return sameEntries(old, now, true);
  }

  /**
   * Whether two values are alike.
   *
   * @param growing whether lists that a timestamp's field joins may have it at their end
   */
  private boolean same(COSBase old, COSBase now, boolean growing) {
    if (old instanceof COSObject one && now instanceof COSObject other) {
      return Objects.equals(one.getKey(), other.getKey());
    }
    if (old instanceof COSStream one && now instanceof COSStream other) {
      return sameBytes(one, other) && sameEntries(one, other, false);
    }
    if (old instanceof COSDictionary one && now instanceof COSDictionary other) {
      return !(now instanceof COSStream) && sameEntries(one, other, growing);
    }
    if (old instanceof COSArray one && now instanceof COSArray other) {
      return one.size() == other.size() && begins(one, other);
    }
    return Objects.equals(old, now);
  }

  private boolean sameEntries(COSDictionary old, COSDictionary now, boolean growing) {
    Set<COSName> names = new HashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (COSName name : names) {
      COSBase one = old.getItem(name);
      COSBase other = now.getItem(name);
      boolean alike =
          same(one, other, growing && name.equals(COSName.ACRO_FORM))
              || (growing && grown(name, one, other));
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private boolean grown(COSName name, COSBase old, COSBase now) {
    if (name.equals(COSName.FIELDS) || name.equals(COSName.ANNOTS)) {
      return resolved(now) instanceof COSArray list
          && (old == null
              || (resolved(old) instanceof COSArray shorter
                  && list.size() == shorter.size() + 1
                  && begins(shorter, list)))
          && list.size() > 0
          && isField(list.get(list.size() - 1));
    }
    return FORM_MARKS.contains(name.getName()) && old == null;
  }

  private static COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  private boolean begins(COSArray shorter, COSArray longer) {
    for (int i = 0; i < shorter.size(); i++) {
      if (!same(shorter.get(i), longer.get(i), false)) {
        return false;
      }
    }
    return true;
  }

  private boolean belongsToTheTimestamp(COSObjectKey key) {
    COSObject object = after.getObjectFromPool(key);
    return isTimestamp(object)
        || isField(object)
        || evidence.has(key)
        || isEmptyAppearance(object)
        || isEmptyDrawing(object)
        || isTable(object.getObject());
  }

  /** A table of parts is itself a part; it shows nothing. */
  private static boolean isTable(COSBase value) {
    return value == null
        || (value instanceof COSStream stream
            && Set.of("XRef", "ObjStm").contains(stream.getNameAsString(COSName.TYPE)));
  }

  private boolean isTimestamp(COSObject object) {
    return object.getObject() instanceof COSDictionary value
        && COSName.getPDFName("DocTimeStamp").equals(value.getCOSName(COSName.TYPE))
        && COSName.getPDFName("ETSI.RFC3161").equals(value.getCOSName(COSName.SUB_FILTER));
  }

  private boolean isField(COSBase entry) {
    return entry instanceof COSObject reference
        && added.contains(reference.getKey())
        && reference.getObject() instanceof COSDictionary field
        && COSName.SIG.equals(field.getCOSName(COSName.FT))
        && field.getItem(COSName.V) instanceof COSObject value
        && isTimestamp(value)
        && withoutExtent(field)
        && (!field.containsKey(COSName.AP) || isEmptyAppearance(field.getItem(COSName.AP)))
        && List.of("A", "AA", "Kids", "MK").stream()
            .noneMatch(name -> field.containsKey(COSName.getPDFName(name)));
  }

  /** PDF/A wants an appearance even of what cannot be seen. */
  private boolean isEmptyAppearance(COSBase value) {
    return resolved(value) instanceof COSDictionary appearance
        && !(appearance instanceof COSStream)
        && appearance.keySet().equals(Set.of(COSName.N))
        && isEmptyDrawing(appearance.getItem(COSName.N));
  }

  private boolean isEmptyDrawing(COSBase value) {
    return value instanceof COSObject reference
        && added.contains(reference.getKey())
        && reference.getObject() instanceof COSStream drawing
        && COSName.FORM.equals(drawing.getCOSName(COSName.SUBTYPE))
        && isBlank(drawing);
  }

  private static boolean isBlank(COSStream drawing) {
    try (var content = drawing.createInputStream()) {
      byte[] beginning = content.readNBytes(MOST_BLANKS);
      return beginning.length < MOST_BLANKS
          && new String(beginning, StandardCharsets.ISO_8859_1).isBlank();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean withoutExtent(COSDictionary field) {
    return field.getDictionaryObject(COSName.RECT) instanceof COSArray place
        && place.size() == 4
        && place.toList().stream()
            .allMatch(
                side ->
                    side instanceof org.apache.pdfbox.cos.COSNumber number
                        && number.floatValue() == 0);
  }

  private static boolean sameBytes(COSStream one, COSStream other) {
    try (var left = one.createRawInputStream();
        var right = other.createRawInputStream()) {
      return Arrays.equals(left.readAllBytes(), right.readAllBytes());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
