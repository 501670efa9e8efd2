package vn.hocbaso.gradebook;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.StaffProfile;

/**
 * Names behind accounts, each looked up once; an account without a member of staff names itself.
 */
final class PersonNames {

  private final SchoolDirectory directory;
  private final UUID schoolId;
  private final Map<String, String> known = new HashMap<>();

  PersonNames(SchoolDirectory directory, UUID schoolId) {
    this.directory = directory;
    this.schoolId = schoolId;
  }

  @Nullable String of(@Nullable String account) {
    return account == null ? null : known.computeIfAbsent(account, this::find);
  }

  private String find(String account) {
    return directory.staffByAccount(schoolId, account).map(StaffProfile::fullName).orElse(account);
  }
}
