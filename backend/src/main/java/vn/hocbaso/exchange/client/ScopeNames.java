package vn.hocbaso.exchange.client;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hocbaso.access.ClientScope;

/** Scopes as the database and requests write them. */
final class ScopeNames {

  private ScopeNames() {}

  static List<String> write(Set<ClientScope> scopes) {
    return scopes.stream().sorted(Comparator.naturalOrder()).map(ClientScope::wireName).toList();
  }

  /** A name that this version no longer knows opens nothing. */
  static Set<ClientScope> read(Collection<String> names) {
    Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
    names.forEach(name -> ClientScope.named(name).ifPresent(scopes::add));
    return scopes;
  }
}
