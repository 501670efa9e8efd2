package vn.hocbaso.signing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a signature goes and what it covers. */
public sealed interface SignaturePlacement {

  /**
   * Inside an empty element of an XML document, over another element.
   *
   * @param slotElement local name of the element that takes the signature; it must occur once, hold
   *     no signature yet and lie outside the referenced element
   * @param referencedId value of the {@code Id} attribute of the element that is signed
   * @param claimedRole what the signer says to act as, part of what is signed (XAdES claimed role);
   *     null for nothing
   * @param slotId value of the {@code Id} attribute of the slot, where several elements have its
   *     name; null where the name alone finds it
   */
  record XmlSlot(
      String slotElement,
      String referencedId,
      SignatureLevel level,
      @Nullable String claimedRole,
      @Nullable String slotId)
      implements SignaturePlacement {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    /** Refuses names that are not plain ASCII names; they become part of a path expression. */
    public XmlSlot {
      if (!NAME.matcher(slotElement).matches()
          || !NAME.matcher(referencedId).matches()
          || (slotId != null && !NAME.matcher(slotId).matches())) {
        throw new IllegalArgumentException("slot and id must be plain names");
      }
    }

    /** Whether an element of this name and identifier is the slot. */
    public boolean is(String element, String id) {
      return slotElement.equals(element) && (slotId == null || slotId.equals(id));
    }

    /** A slot that is the only element of its name. */
    public XmlSlot(
        String slotElement,
        String referencedId,
        SignatureLevel level,
        @Nullable String claimedRole) {
      this(slotElement, referencedId, level, claimedRole, null);
    }
  }

  /**
   * The seal over a whole PDF file.
   *
   * @param reason why it was sealed, shown by PDF viewers
   * @param level up to T the seal is the last thing in the file; at LT one revision with evidence
   *     follows, at LTA one more with a timestamp
   */
  record PdfSeal(String reason, SignatureLevel level) implements SignaturePlacement {

    /** Refuses the level that only XML has. */
    public PdfSeal {
      if (level == SignatureLevel.XMLDSIG) {
        throw new IllegalArgumentException("a PDF file takes no XML signature");
      }
    }

    /** A seal with a timestamp, without evidence. */
    public PdfSeal(String reason) {
      this(reason, SignatureLevel.T);
    }
  }
}
