package vn.hocbaso.signing.validation;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Certificates and revocation answers that were put into a file behind its seal (document security
 * store, ETSI EN 319 142-1, 5.4.2). It shows nothing and nothing else refers to it: one dictionary
 * in the catalogue with three lists at most, each of bare streams.
 */
final class EvidenceStore {

  private static final COSName STORE = COSName.getPDFName("DSS");
  private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
  private static final COSName ADOBE = COSName.getPDFName("ADBE");
  private static final Set<String> LISTS = Set.of("Type", "Certs", "OCSPs", "CRLs");
  private static final Set<String> EXTENSION = Set.of("Type", "BaseVersion", "ExtensionLevel");

  private final Set<COSObjectKey> parts;

  private EvidenceStore(Set<COSObjectKey> parts) {
    this.parts = parts;
  }

  /**
   * The store that the catalogue names, as far as it is made of new parts and of nothing else than
   * may be in a store.
   *
   * @param added the parts that were not there when the file was sealed
   */
  static EvidenceStore in(COSDocument document, Set<COSObjectKey> added) {
    Set<COSObjectKey> parts = new HashSet<>();
    COSObject root = document.getTrailer().getCOSObject(COSName.ROOT);
    if (root != null
        && root.getObject() instanceof COSDictionary catalogue
        && catalogue.getItem(STORE) instanceof COSObject store
        && added.contains(store.getKey())
        && store.getObject() instanceof COSDictionary lists
        && !(lists instanceof COSStream)
        && lists.keySet().stream().allMatch(name -> LISTS.contains(name.getName()))
        && lists.keySet().stream().allMatch(name -> list(lists, name, added, parts))) {
      parts.add(store.getKey());
      return new EvidenceStore(parts);
    }
    return new EvidenceStore(Set.of());
  }

  private static boolean list(
      COSDictionary lists, COSName name, Set<COSObjectKey> added, Set<COSObjectKey> parts) {
    if (name.equals(COSName.TYPE)) {
      return true;
    }
    if (!(lists.getItem(name) instanceof COSArray entries)) {
      return false;
    }
    for (COSBase entry : entries) {
      if (!(entry instanceof COSObject one)
          || !added.contains(one.getKey())
          || !(one.getObject() instanceof COSStream bare)
          || !bare.keySet().equals(Set.of(COSName.LENGTH))) {
        return false;
      }
      parts.add(one.getKey());
    }
    return true;
  }

  /** Whether the part belongs to the store. */
  boolean has(COSObjectKey part) {
    return parts.contains(part);
  }

  /** The catalogue without what names the store; as it is when there is none. */
  COSDictionary without(COSBase catalogue) {
    COSDictionary rest = new COSDictionary();
    if (catalogue instanceof COSDictionary whole) {
      rest.addAll(whole);
      if (!parts.isEmpty()) {
        rest.removeItem(STORE);
        if (isLevel(rest.getDictionaryObject(EXTENSIONS))) {
          rest.removeItem(EXTENSIONS);
        }
      }
    }
    return rest;
  }

  /** Says which edition of the format knows such a store, and no more. */
  private static boolean isLevel(COSBase value) {
    return value instanceof COSDictionary extensions
        && extensions.keySet().equals(Set.of(ADOBE))
        && extensions.getDictionaryObject(ADOBE) instanceof COSDictionary level
        && level.keySet().stream().allMatch(name -> EXTENSION.contains(name.getName()));
  }
}
