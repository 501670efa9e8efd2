package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/** How the trail names what was done to a window. */
@ApplicationScoped
class WindowTrail {

  private final AuditTrail trail;

  @Inject
  WindowTrail(AuditTrail trail) {
    this.trail = trail;
  }

  void note(Actor actor, AuditAct act, EntryWindow window) {
    WindowView view = WindowView.of(window);
    trail.append(
        AuditEvent.of(actor.schoolId(), actor.account(), act, view.id())
            .with(
                Map.of(
                    "period", view.period(),
                    "class", String.valueOf(view.classId()),
                    "subject", String.valueOf(view.subject()),
                    "column", String.valueOf(view.column()),
                    "opens", view.opensAt().toString(),
                    "closes", view.closesAt().toString())));
  }
}
