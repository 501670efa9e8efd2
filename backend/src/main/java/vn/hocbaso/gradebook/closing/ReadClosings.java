package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** Shows closings, under way and past, to whoever may see the check list. */
@ApplicationScoped
class ReadClosings {

  private final Access access;
  private final StoredClosings closings;
  private final ClosingViews views;

  @Inject
  ReadClosings(Access access, StoredClosings closings, ClosingViews views) {
    this.access = access;
    this.closings = closings;
    this.views = views;
  }

  /**
   * The closings of a school year, newest first.
   *
   * @param schoolYear as it was asked for
   */
  @Transactional
  List<ClosingView> list(UUID schoolId, String schoolYear) {
    access.require(Permission.READ_CLOSING, Place.school(schoolId));
    SchoolYear year = SchoolYear.read(schoolYear);
    return views.of(closings.newest(schoolId, year.text()), schoolId, year);
  }

  /** One closing. */
  @Transactional
  ClosingView get(SchoolKey key) {
    access.require(Permission.READ_CLOSING, Place.school(key.schoolId()));
    SchoolClosing closing = closings.require(key);
    return views
        .of(List.of(closing), key.schoolId(), new SchoolYear(closing.scope().schoolYear()))
        .getFirst();
  }
}
