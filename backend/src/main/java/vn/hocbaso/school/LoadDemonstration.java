package vn.hocbaso.school;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.school.DemonstrationFile.DemonstrationSchool;

/**
 * Loads the demonstration province at start, when a file is configured ({@code
 * hocba.demonstration.file}); a school that is there already is left alone. Never configured in a
 * real installation.
 */
@ApplicationScoped
class LoadDemonstration {

  private static final Logger LOG = Logger.getLogger(LoadDemonstration.class);

  /** Whose act it is in histories. */
  static final String ACCOUNT = "system";

  private final Optional<String> file;
  private final ObjectMapper json;
  private final Schools schools;
  private final DemonstrationRows rows;
  private final AuditTrail trail;

  @Inject
  LoadDemonstration(
      @ConfigProperty(name = "hocba.demonstration.file") Optional<String> file,
      ObjectMapper json,
      Schools schools,
      DemonstrationRows rows,
      AuditTrail trail) {
    this.file = file;
    this.json = json;
    this.schools = schools;
    this.rows = rows;
    this.trail = trail;
  }

  @Transactional
  void atStart(@Observes StartupEvent event) {
    file.map(Path::of).map(this::read).ifPresent(this::load);
  }

  private DemonstrationFile read(Path path) {
    try {
      return json.readValue(path.toFile(), DemonstrationFile.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("demonstration file " + path.getFileName(), unreadable);
    }
  }

  private void load(DemonstrationFile province) {
    rows.addOffice(province);
    for (DemonstrationSchool school : province.schools()) {
      if (schools.byCode(school.code()).isEmpty()) {
        UUID schoolId = rows.add(province, school);
        trail.append(AuditEvent.of(schoolId, ACCOUNT, AuditAct.DEMONSTRATION_LOADED, schoolId));
        LOG.infof("demonstration school %s loaded", school.code());
      }
    }
  }
}
