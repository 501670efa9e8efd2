package vn.hocbaso.gradebook.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.gradebook.closing.ClassesInScope;
import vn.hocbaso.gradebook.closing.ClosingScope;
import vn.hocbaso.platform.web.RequestContext;

/**
 * Lists where students stand, class by class. Names and results are in it, so the trail remembers
 * who read it.
 */
@ApplicationScoped
class ReadPromotions {

  private final Access access;
  private final ClassesInScope classes;
  private final ClassPromotions promotions;
  private final AuditTrail trail;
  private final RequestContext request;

  @Inject
  ReadPromotions(
      Access access,
      ClassesInScope classes,
      ClassPromotions promotions,
      AuditTrail trail,
      RequestContext request) {
    this.access = access;
    this.classes = classes;
    this.promotions = promotions;
    this.trail = trail;
    this.request = request;
  }

  /** Lets whoever may see this of a school pass. */
  Actor requireReader(UUID schoolId) {
    return access.require(Permission.READ_PROMOTIONS, Place.school(schoolId));
  }

  /**
   * Reads the list.
   *
   * @param scope of the whole year
   */
  @Transactional
  PromotionsView read(UUID schoolId, ClosingScope scope) {
    Actor reader = requireReader(schoolId);
    List<PromotionsView.ClassView> views =
        classes.of(schoolId, scope).candidates().stream()
            .map(
                one ->
                    PromotionsView.ClassView.of(
                        one,
                        promotions.of(schoolId, one.group().id(), one.bookPeriod()),
                        request.language()))
            .toList();
    trail.append(
        AuditEvent.of(schoolId, reader.account(), AuditAct.PROMOTIONS_READ, schoolId)
            .with(
                Map.of(
                    "schoolYear", scope.schoolYear(), "classes", Integer.toString(views.size()))));
    return PromotionsView.of(views);
  }
}
