package vn.hocbaso.signing.provider.mysign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MySignApiTest {

  private static String read(String description) {
    return new String(
        Base64.getDecoder().decode(MySignApi.description(description)), StandardCharsets.UTF_8);
  }

  @Test
  void aDescriptionLosesItsMarksAndWhatElseViettelDoesNotTake() {
    assertThat(read("Ký học bạ lớp 5A, Trường Đoàn Thị Điểm"))
        .isEqualTo("Ky hoc ba lop 5A Truong Doan Thi Diem");
  }

  @Test
  void aLongDescriptionIsCutBeforeViettelsBound() {
    assertThat(MySignApi.description("lớp 5A ".repeat(50))).hasSizeLessThan(100);
  }
}
