package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureLevels;
import vn.hocbaso.signing.SignaturePlacement;

/** Takes records for signing: each must wait for this signature, of this person, as it stands. */
@ApplicationScoped
class RecordsToSign {

  private static final String HOMEROOM_TITLE = "Giáo viên chủ nhiệm";

  private final Access access;
  private final YearRecords records;
  private final ClassSources sources;
  private final RecordArchive archive;
  private final SignatureLevels levels;

  @Inject
  RecordsToSign(
      Access access,
      YearRecords records,
      ClassSources sources,
      RecordArchive archive,
      SignatureLevels levels) {
    this.access = access;
    this.records = records;
    this.sources = sources;
    this.archive = archive;
    this.levels = levels;
  }

  /** Who signs in which role. */
  record Signing(UUID schoolId, SignatureRole role, StaffProfile person) {}

  /**
   * The bytes of all chosen records, which stay locked until the caller's transaction ends.
   *
   * @throws DomainException {@code STALE_VERSION}, {@code RECORD_ACT_NOT_OPEN}, {@code
   *     HOMEROOM_TEACHER_CHANGED}, and what {@link ClassSources#require} refuses, when one of them
   *     does not fit
   */
  List<DocumentToSign> freeze(Signing signing, List<PrepareSigning.Chosen> chosen) {
    Map<UUID, ClassSource> met = new HashMap<>();
    return chosen.stream()
        .distinct()
        // One order for all: two batches that overlap must not wait for each other.
        .sorted(Comparator.comparing(PrepareSigning.Chosen::id))
        .map(one -> document(signing, one, met))
        .toList();
  }

  private DocumentToSign document(
      Signing signing, PrepareSigning.Chosen chosen, Map<UUID, ClassSource> met) {
    SchoolKey key = new SchoolKey(signing.schoolId(), chosen.id());
    SignatureRole role = signing.role();
    YearRecord record = records.getLocked(key);
    UUID classId = record.classId();
    access.require(RecordWorkflow.permission(role.act()), Place.classOf(key.schoolId(), classId));
    Versions.requireSame(chosen.version(), record.version(), RecordVersionView.of(record));
    RecordWorkflow.require(record.state(), role.act());
    ClassSource source = met.computeIfAbsent(classId, unmet -> sources.held(key.schoolId(), unmet));
    ClassSources.require(source, record);
    byte[] xml = archive.xml(key);
    requireNamedTeacher(signing, xml);
    return new DocumentToSign(
        key.id(),
        record.version(),
        new SignaturePlacement.XmlSlot(role.slot(), role.signedId(), level(role), title(signing)),
        xml);
  }

  private SignatureLevel level(SignatureRole role) {
    return switch (role) {
      case HOMEROOM_TEACHER, MANAGER -> levels.ofPerson();
      case SCHOOL -> levels.ofOrganisation();
    };
  }

  /** What stands over the signature; frozen with it, so that no later promotion changes it. */
  private static @Nullable String title(Signing signing) {
    return switch (signing.role()) {
      case HOMEROOM_TEACHER -> HOMEROOM_TITLE;
      case MANAGER -> signing.person().position();
      case SCHOOL -> null;
    };
  }

  /** The record names its homeroom teacher; nobody else's signature would verify in that role. */
  private static void requireNamedTeacher(Signing signing, byte[] xml) {
    if (signing.role() != SignatureRole.HOMEROOM_TEACHER) {
      return;
    }
    String named = StoredContent.read(xml).schoolClass().homeroomTeacher().personalId();
    if (!named.equals(signing.person().personalIdNumber())) {
      throw DomainException.of(RecordProblem.HOMEROOM_TEACHER_CHANGED);
    }
  }
}
