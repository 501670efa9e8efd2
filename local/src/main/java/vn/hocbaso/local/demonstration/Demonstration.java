package vn.hocbaso.local.demonstration;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The demonstration file: one province with its communes and schools in one school year.
 *
 * @param note says in the file itself that everything in it is invented
 */
public record Demonstration(
    String note,
    Place province,
    List<Officer> officers,
    List<Place> communes,
    List<DemonstrationSchool> schools) {

  /** Password of every demonstration account. */
  public static final String PASSWORD = "hocba-demo";

  private static final String RESOURCE = "/demonstration/can-tho.json";

  /**
   * A province or a commune.
   *
   * @param code 2 digits for a province, 5 for a commune
   */
  public record Place(String code, String name) {}

  /** Somebody of the office of the province. */
  public record Officer(String account, String fullName, List<String> roles) {}

  /** Reads the demonstration file that belongs to this module. */
  public static Demonstration read() {
    var mapper =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream file = open()) {
      return mapper.readValue(file, Demonstration.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the demonstration file cannot be read", e);
    }
  }

  /** Writes the demonstration file to {@code target}, for processes that cannot see this module. */
  public static void copyTo(Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.toAbsolutePath().getParent()));
    try (InputStream file = open()) {
      Files.write(target, file.readAllBytes());
    }
  }

  /** The demonstration file as it is. */
  public static InputStream open() {
    return Objects.requireNonNull(Demonstration.class.getResourceAsStream(RESOURCE), RESOURCE);
  }
}
