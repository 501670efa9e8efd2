package vn.hocbaso.record;

import vn.hocbaso.platform.id.Digests;

/**
 * A file of a record.
 *
 * @param content its bytes; never changed once kept
 */
record RecordFile(Kind kind, byte[] content) {

  /** Which form of a record, or what belongs to it. */
  enum Kind {
    /** The legal original. */
    XML("application/xml", "xml"),
    /** Its rendition, with the XML inside. */
    PDF("application/pdf", "pdf"),
    /**
     * Evidence record (RFC 4998) that proves when the sealed rendition existed, and the original in
     * it: from the issue on where one timestamp covers a batch, else from the first renewal.
     */
    EVIDENCE("application/octet-stream", "ers");

    private final String mediaType;
    private final String extension;

    Kind(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    String mediaType() {
      return mediaType;
    }

    String extension() {
      return extension;
    }
  }

  String sha256() {
    return Digests.sha256(content);
  }
}
