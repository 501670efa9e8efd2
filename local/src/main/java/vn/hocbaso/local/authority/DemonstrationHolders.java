package vn.hocbaso.local.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The people and schools of the demonstration file who need a certificate. */
public final class DemonstrationHolders {

  private DemonstrationHolders() {}

  /**
   * Reads {@code schools[].staff[]} of the demonstration file; staff without a personal id number
   * get no certificate, schools without a tax code none either.
   */
  public static List<Holder> read(InputStream demonstration) throws IOException {
    List<Holder> holders = new ArrayList<>();
    for (JsonNode school : new ObjectMapper().readTree(demonstration).path("schools")) {
      String name = school.path("name").asText();
      String taxCode = school.path("taxCode").asText("");
      if (!taxCode.isEmpty()) {
        holders.add(new Holder.Organisation(taxCode, name));
      }
      for (JsonNode member : school.path("staff")) {
        String number = member.path("personalIdNumber").asText("");
        if (!number.isEmpty()) {
          holders.add(new Holder.Person(number, member.path("fullName").asText(), name));
        }
      }
    }
    return List.copyOf(holders);
  }
}
