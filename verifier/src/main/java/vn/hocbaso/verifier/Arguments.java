package vn.hocbaso.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the caller wants.
 *
 * @param trust PEM file with the certificates that trust begins at
 * @param online whether authorities may be asked whether certificates were revoked
 * @param json whether a program reads the answer
 */
record Arguments(
    List<Path> files, Optional<Path> trust, Locale language, boolean online, boolean json) {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** Says what is wrong with the arguments. */
  static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  static Arguments parse(List<String> given) throws UsageException {
    List<Path> files = new ArrayList<>();
    Optional<Path> trust = Optional.empty();
    Locale language = VIETNAMESE;
    boolean online = false;
    boolean json = false;
    Iterator<String> left = given.iterator();
    while (left.hasNext()) {
      String one = left.next();
      switch (one) {
        case "--trust" -> trust = Optional.of(Path.of(value(one, left)));
        case "--lang" -> language = language(value(one, left));
        case "--online" -> online = true;
        case "--json" -> json = true;
        default -> files.add(file(one));
      }
    }
    if (files.isEmpty()) {
      throw new UsageException("no file given");
    }
    return new Arguments(List.copyOf(files), trust, language, online, json);
  }

  private static Path file(String given) throws UsageException {
    if (given.startsWith("--")) {
      throw new UsageException("unknown option " + given);
    }
    return Path.of(given);
  }

  private static Locale language(String given) throws UsageException {
    return switch (given) {
      case "vi" -> VIETNAMESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new UsageException("--lang is vi or en");
    };
  }

  private static String value(String option, Iterator<String> left) throws UsageException {
    if (!left.hasNext()) {
      throw new UsageException(option + " needs a value");
    }
    return left.next();
  }
}
