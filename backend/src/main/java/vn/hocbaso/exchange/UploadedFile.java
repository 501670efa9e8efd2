package vn.hocbaso.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.hocbaso.exchange.workbook.Wording;

/**
 * The file an import came from; the file itself is not kept.
 *
 * @param name as the person's computer calls it, shortened
 * @param sha256 digest of its bytes, by which the school can prove which file it was
 * @param sheet sheet that was read
 */
@Embeddable
public record UploadedFile(
    @Column(name = "file_name") String name,
    @Column(name = "file_sha256") String sha256,
    @Column(name = "sheet") String sheet) {

  private static final int LONGEST_NAME = 120;

  /** Shortens the name and leaves out the folders. */
  public UploadedFile {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = Wording.shortened(plain, LONGEST_NAME);
  }
}
