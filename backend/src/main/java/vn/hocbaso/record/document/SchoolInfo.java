package vn.hocbaso.record.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The school as it was called when the record was frozen.
 *
 * @param taxCode the number that its organisation certificate carries after {@code MST:}
 */
public record SchoolInfo(
    String code, String name, String commune, String province, @Nullable String taxCode) {

  private static final Pattern TAX_CODE = Pattern.compile("[0-9]{10}(-[0-9]{3})?");

  /**
   * @throws IllegalArgumentException if a part is empty, too long or not of its form
   */
  public SchoolInfo {
    code = ContentText.line("school code", code, 40);
    name = ContentText.line("school name", name, ContentText.NAME);
    commune = ContentText.line("commune", commune, ContentText.NAME);
    province = ContentText.line("province", province, ContentText.NAME);
    if (taxCode != null) {
      ContentText.code("tax code", taxCode, TAX_CODE);
    }
  }
}
