package vn.hocbaso.exchange.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

  /** Those that are open to schools, by vendor and name. */
  List<Application> inOrder() {
    return list("from Application a join fetch a.vendor v order by v.name, a.name");
  }
}
