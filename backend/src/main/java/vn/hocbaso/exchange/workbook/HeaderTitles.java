package vn.hocbaso.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Column titles by which a field is recognised, compared without accents, spaces, line breaks and
 * letter case. The sector database's own title beats the ones that are usual in schools.
 */
final class HeaderTitles {

  private static final Map<StudentField, List<String>> USUAL =
      Map.of(
          StudentField.CLASS_NAME,
          List.of("Lớp", "Tên lớp", "Lớp học"),
          StudentField.STUDENT_CODE,
          List.of("Mã HS", "Mã số học sinh", "Mã định danh Bộ GD&ĐT", "Mã định danh ngành"),
          StudentField.FULL_NAME,
          List.of("Họ và tên", "Họ tên học sinh", "Họ và tên học sinh"),
          StudentField.DATE_OF_BIRTH,
          List.of("Ngày tháng năm sinh"),
          StudentField.SEX,
          List.of("Nam/Nữ", "Phái"),
          StudentField.ENROLMENT_STATUS,
          List.of("Trạng thái học sinh", "Trạng thái"),
          StudentField.ETHNICITY,
          List.of("Mã dân tộc"),
          StudentField.PERSONAL_ID_NUMBER,
          List.of(
              "Số định danh",
              "Mã định danh cá nhân",
              "Số ĐDCN",
              "Số CCCD",
              "CCCD",
              "Số căn cước",
              "Số căn cước công dân",
              "Số CMND/CCCD",
              "Số CCCD/Số định danh cá nhân"),
          StudentField.DOCUMENT_NUMBER,
          List.of(
              "Hộ chiếu",
              "Số giấy tờ",
              "Số hộ chiếu / Số giấy tờ",
              "Số hộ chiếu / Giấy tờ",
              "Số giấy tờ xuất nhập cảnh"));

  private static final int LONGEST = 60;

  private static final Map<String, Title> KNOWN = known();

  private HeaderTitles() {}

  /** What a title stands for; rank 0 is the official one. */
  record Title(StudentField field, int rank) {}

  static @Nullable Title find(String title) {
    // No title has a digit or is that long, and most values of most rows have or are.
    if (title.length() > LONGEST || title.chars().anyMatch(Character::isDigit)) {
      return null;
    }
    return KNOWN.get(Wording.folded(title));
  }

  private static Map<String, Title> known() {
    Map<String, Title> known = new HashMap<>();
    for (StudentField field : StudentField.values()) {
      known.put(Wording.folded(field.title()), new Title(field, 0));
      List<String> usual = USUAL.getOrDefault(field, List.of());
      for (int i = 0; i < usual.size(); i++) {
        known.put(Wording.folded(usual.get(i)), new Title(field, i + 1));
      }
    }
    return known;
  }
}
