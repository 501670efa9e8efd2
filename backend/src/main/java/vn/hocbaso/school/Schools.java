package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Schools implements PanacheRepositoryBase<School, UUID> {

  Optional<School> byCode(String code) {
    return find("code", code).firstResultOptional();
  }
}
