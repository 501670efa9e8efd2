package vn.hocbaso.exchange.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;
import vn.hocbaso.access.ClientScope;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.school.DemonstrationSchoolLoaded;

/**
 * Gives the demonstration a vendor whose client the demonstration realm knows. Schools grant it
 * nothing by that: somebody in each has to.
 */
@ApplicationScoped
class LoadDemonstrationClients {

  private static final String CLIENT = "vendor-demo";

  private final EntityManager database;
  private final Clock clock;

  @Inject
  LoadDemonstrationClients(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void atDemonstration(@Observes DemonstrationSchoolLoaded school) {
    if (database.find(RegisteredClient.class, CLIENT) != null) {
      return;
    }
    Vendor vendor = new Vendor(id(), "Nhà cung cấp minh họa", "api@vendor-demo.example");
    Application application =
        new Application(id(), vendor, "Quản lý trường minh họa", EnumSet.allOf(ClientScope.class));
    database.persist(vendor);
    database.persist(application);
    database.persist(
        new RegisteredClient(CLIENT, application, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  private UUID id() {
    return Ids.next(clock);
  }
}
