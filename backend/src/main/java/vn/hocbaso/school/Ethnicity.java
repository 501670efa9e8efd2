package vn.hocbaso.school;

import java.util.List;

/**
 * Dân tộc: the 54 ethnic groups of Vietnam in their standard numbering, and 55 for foreigners as
 * the sector's lists have it. Sensitive data under Decree 356/2025.
 */
public final class Ethnicity {

  private static final List<String> NAMES =
      List.of(
          "Kinh",
          "Tày",
          "Thái",
          "Hoa",
          "Khơ-me",
          "Mường",
          "Nùng",
          "Hmông",
          "Dao",
          "Gia-rai",
          "Ngái",
          "Ê-đê",
          "Ba-na",
          "Xơ-đăng",
          "Sán Chay",
          "Cơ-ho",
          "Chăm",
          "Sán Dìu",
          "Hrê",
          "Mnông",
          "Ra-glai",
          "Xtiêng",
          "Bru-Vân Kiều",
          "Thổ",
          "Giáy",
          "Cơ-tu",
          "Gié-Triêng",
          "Mạ",
          "Khơ-mú",
          "Co",
          "Ta-ôi",
          "Chơ-ro",
          "Kháng",
          "Xinh-mun",
          "Hà Nhì",
          "Chu-ru",
          "Lào",
          "La Chí",
          "La Ha",
          "Phù Lá",
          "La Hủ",
          "Lự",
          "Lô Lô",
          "Chứt",
          "Mảng",
          "Pà Thẻn",
          "Cơ Lao",
          "Cống",
          "Bố Y",
          "Si La",
          "Pu Péo",
          "Brâu",
          "Ơ Đu",
          "Rơ-măm",
          "Người nước ngoài");

  private Ethnicity() {}

  /** All names; the code of each is its place in the list, from "01" on. */
  public static List<String> names() {
    return NAMES;
  }

  /** The name of a code that the list has; the code itself otherwise. */
  public static String nameOf(String code) {
    boolean known = code.matches("\\d{2}") && position(code) >= 0 && position(code) < NAMES.size();
    return known ? NAMES.get(position(code)) : code;
  }

  private static int position(String code) {
    return Integer.parseInt(code) - 1;
  }
}
