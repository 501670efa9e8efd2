package vn.hocbaso.record.document.pdf;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;

/** Renditions of the sample records, before signing and after issue. */
public final class SampleRenditions {

  private static final URI ADDRESS = URI.create("https://hocbaso.example.vn");

  private SampleRenditions() {}

  public static Rendition preview(YearRecordContent content) {
    return new Rendition(
        content,
        Optional.empty(),
        List.of(),
        ADDRESS,
        Instant.parse("2027-05-28T08:00:05Z"),
        true,
        Map.of(),
        Map.of());
  }

  public static Rendition issued(YearRecordContent content) {
    return new Rendition(
        content,
        Optional.of(YearRecordXml.write(content)),
        List.of(
            new SignerLine(
                SignerRole.HOMEROOM_TEACHER,
                "Giáo viên chủ nhiệm",
                "Lê Thị Mỹ Duyên",
                Instant.parse("2027-05-28T08:15:42Z")),
            new SignerLine(
                SignerRole.MANAGER,
                "Hiệu trưởng",
                "Trần Văn Thành",
                Instant.parse("2027-05-29T02:01:07Z")),
            new SignerLine(
                SignerRole.SCHOOL_SEAL,
                null,
                "Trường Tiểu học Trần Quốc Toản",
                Instant.parse("2027-05-29T03:30:00Z"))),
        ADDRESS,
        Instant.parse("2027-05-29T03:30:01Z"),
        false,
        content.slots().stream()
            .collect(
                Collectors.toMap(
                    SubjectSlot::id, slot -> Optional.of(Instant.parse("2027-05-28T08:10:00Z")))),
        Map.of());
  }
}
