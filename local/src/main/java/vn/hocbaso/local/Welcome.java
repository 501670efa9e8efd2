package vn.hocbaso.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.demonstration.Demonstration;
import vn.hocbaso.local.demonstration.DemonstrationSchool;
import vn.hocbaso.local.demonstration.DemonstrationStaff;

/** The last lines of a start: where to go and who one can be there. */
final class Welcome {

  private static final Map<String, String> ROLES =
      Map.of(
          "school-administrator", "quản trị trường / administrator",
          "teacher", "giáo viên / teacher",
          "manager", "cán bộ quản lý / manager",
          "seal-keeper", "văn thư / seal keeper",
          "province-officer", "chuyên viên Sở / province officer");

  private Welcome() {}

  /**
   * The text.
   *
   * @param phones where signers approve on simulated telephones
   * @param afresh the command that starts anew
   */
  static String text(String address, URI phones, String afresh, Demonstration demonstration) {
    String accounts =
        Stream.concat(
                demonstration.schools().stream().map(Welcome::school),
                Stream.of(office(demonstration)))
            .collect(Collectors.joining("\n"));
    return """

    Học bạ số: %s

    %s
    Mật khẩu / password: %s     PIN ký / signing PIN: %s
    Điện thoại duyệt ký (giả lập) / simulated phones: %s
    Dừng / stop: Ctrl-C     Làm lại từ đầu / start afresh: %s
    """
        .formatted(address, accounts, Demonstration.PASSWORD, TestAuthority.PIN, phones, afresh);
  }

  private static String office(Demonstration demonstration) {
    return demonstration.officers().stream()
        .map(officer -> line(officer.account(), officer.fullName(), officer.roles(), ""))
        .collect(Collectors.joining("", demonstration.province().name() + "\n", ""));
  }

  private static String school(DemonstrationSchool school) {
    List<String> lines = school.staff().stream().map(member -> line(school, member)).toList();
    return school.name() + "\n" + String.join("", lines);
  }

  private static String line(DemonstrationSchool school, DemonstrationStaff member) {
    return line(member.account(), member.fullName(), member.roles(), classes(school, member));
  }

  private static String line(String account, String name, List<String> roles, String classes) {
    String shown = roles.stream().map(Welcome::role).collect(Collectors.joining(", "));
    return "  %-10s %-24s %s%s%n".formatted(account, name, shown, classes);
  }

  private static String role(String name) {
    return ROLES.getOrDefault(name, name);
  }

  private static String classes(DemonstrationSchool school, DemonstrationStaff member) {
    return school.classes().stream()
        .filter(group -> group.homeroomStaffCode().equals(member.staffCode()))
        .map(group -> ", " + group.name())
        .collect(Collectors.joining());
  }
}
