package vn.hocbaso.record;

import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Names the authority behind a certificate as people know it; the ledger keeps the whole name. */
final class CertificateIssuer {

  private CertificateIssuer() {}

  /** The common name of a distinguished name, or all of it if it has none. */
  static String shown(String distinguishedName) {
    try {
      return new LdapName(distinguishedName)
          .getRdns().stream()
              .filter(part -> part.getType().toUpperCase(Locale.ROOT).equals("CN"))
              .map(Rdn::getValue)
              .map(Object::toString)
              .findFirst()
              .orElse(distinguishedName);
    } catch (InvalidNameException unusual) {
      return distinguishedName;
    }
  }
}
