package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.gradebook.correction.CorrectionNames.ColumnName;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;

/** Shows requests to whoever sent the request at hand, with names and open actions. */
@ApplicationScoped
class CorrectionViews {

  private final Access access;
  private final CorrectionNames names;
  private final CorrectionFiles files;
  private final SchoolDirectory directory;
  private final Clock clock;

  @Inject
  CorrectionViews(
      Access access,
      CorrectionNames names,
      CorrectionFiles files,
      SchoolDirectory directory,
      Clock clock) {
    this.access = access;
    this.names = names;
    this.files = files;
    this.directory = directory;
    this.clock = clock;
  }

  CorrectionView of(Correction correction) {
    return of(correction.key().schoolId(), List.of(correction)).getFirst();
  }

  List<CorrectionView> of(UUID schoolId, List<Correction> corrections) {
    Map<UUID, CorrectionFiles.Description> descriptions =
        files.describe(schoolId, corrections.stream().map(each -> each.key().id()).toList());
    Actor actor = access.actor();
    return corrections.stream()
        .map(each -> view(each, descriptions.get(each.key().id()), actor))
        .toList();
  }

  private CorrectionView view(
      Correction correction, CorrectionFiles.@Nullable Description file, Actor actor) {
    UUID schoolId = correction.key().schoolId();
    String decidedBy = correction.decidedBy();
    return new CorrectionView(
        correction.key().id(),
        correction.version(),
        correction.standing(clock.instant()),
        cell(correction.cell()),
        correction.reason(),
        correction.valueThen(),
        file == null ? null : new CorrectionView.FileView(file.name(), file.size()),
        correction.requestedAt(),
        names.person(schoolId, correction.requestedBy()),
        correction.decidedAt(),
        decidedBy == null ? null : names.person(schoolId, decidedBy),
        correction.answer(),
        correction.openUntil(),
        correction.changes(),
        CorrectionWorkflow.open(
            correction,
            actor.account(),
            permission -> access.may(permission, Place.school(schoolId))));
  }

  private CorrectionView.CellView cell(CorrectedCell cell) {
    ColumnName column = names.column(cell).orElse(null);
    return new CorrectionView.CellView(
        cell.classId(),
        directory.classGroup(cell.schoolId(), cell.classId()).map(ClassProfile::name).orElse(""),
        cell.period(),
        names.period(cell.period()),
        cell.studentId(),
        directory
            .student(cell.schoolId(), cell.classId(), cell.studentId())
            .map(student -> student.details().fullName())
            .orElse(""),
        cell.column(),
        column == null ? null : column.label(),
        column == null ? null : column.part(),
        column == null ? null : column.slot());
  }
}
