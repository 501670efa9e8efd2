package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Reads requests: managers those of the school, teachers their own. */
@ApplicationScoped
class ReadCorrections {

  private final CorrectionStore corrections;
  private final CorrectionFiles files;
  private final CorrectionDesk desk;
  private final CorrectionViews views;

  @Inject
  ReadCorrections(
      CorrectionStore corrections,
      CorrectionFiles files,
      CorrectionDesk desk,
      CorrectionViews views) {
    this.corrections = corrections;
    this.files = files;
    this.desk = desk;
    this.views = views;
  }

  /**
   * Which page.
   *
   * @param before identifier of the request before which the page begins; null for the newest
   */
  record Page(boolean pendingOnly, @Nullable UUID before, int limit) {}

  @Transactional
  CorrectionListView list(UUID schoolId, Page page) {
    Actor actor = desk.require(Permission.READ_CORRECTIONS, schoolId);
    String account = desk.seesAll(schoolId) ? null : actor.account();
    List<Correction> found =
        corrections.newest(
            schoolId,
            new CorrectionStore.Wanted(account, page.pendingOnly(), page.before()),
            page.limit());
    desk.noteReading(actor, schoolId, schoolId);
    UUID next = found.size() < page.limit() ? null : found.getLast().key().id();
    return new CorrectionListView(views.of(schoolId, found), next);
  }

  @Transactional
  CorrectionView one(SchoolKey key) {
    Actor actor = desk.require(Permission.READ_CORRECTIONS, key.schoolId());
    Correction correction = visible(key, actor);
    desk.noteReading(actor, key.schoolId(), key.id());
    return views.of(correction);
  }

  /** The file of a request. It may show a child's paper, so the trail remembers who took it. */
  @Transactional
  CorrectionFile file(SchoolKey key) {
    Actor actor = desk.require(Permission.READ_CORRECTIONS, key.schoolId());
    Correction correction = visible(key, actor);
    CorrectionFile file = files.of(key).orElseThrow(ReadCorrections::notFound);
    desk.note(actor, AuditAct.CORRECTION_FILE_READ, correction, null);
    return file;
  }

  private Correction visible(SchoolKey key, Actor actor) {
    Correction correction =
        corrections.findByIdOptional(key).orElseThrow(ReadCorrections::notFound);
    desk.requireVisible(correction, actor);
    return correction;
  }

  private static DomainException notFound() {
    return DomainException.of(PlatformProblem.NOT_FOUND);
  }
}
