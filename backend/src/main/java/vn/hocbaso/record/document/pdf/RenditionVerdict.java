package vn.hocbaso.record.document.pdf;

/** Whether a PDF shows what its record says. */
public sealed interface RenditionVerdict {

  /** Every page, font and attachment is what rendering the record gives. */
  record Equal() implements RenditionVerdict {}

  /**
   * The first difference found.
   *
   * @param page number from 1; 0 if the difference belongs to no page
   * @param part what kind of thing differs, for choosing the sentence that a person reads
   * @param detail where in the file, for experts
   */
  record Differs(int page, Part part, String detail) implements RenditionVerdict {}

  /** Kinds of difference. */
  enum Part {
    /** Not a PDF that can be read within the bounds, or one that needs repair or a password. */
    UNREADABLE,
    /** No record inside, or one that cannot be read. */
    NO_ORIGINAL,
    /** Made by another version of the layout, so that it cannot be compared mark by mark. */
    OTHER_LAYOUT,
    /** Pages were added or taken away. */
    PAGE_COUNT,
    /** A page's text, lines, fonts or QR code. */
    PAGE,
    /** Title, language, structure, attachments and whatever else belongs to no page. */
    DOCUMENT,
    /** Something that a signature does not bring along: a form field, an action, a note. */
    ADDITION
  }
}
