package vn.hocbaso.record;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which anybody asks for a record (mã tra cứu): 16 characters of Crockford's base 32,
 * 80 random bits, in groups of four. It says nothing about school or student and cannot be guessed.
 *
 * @param text the form that is printed, such as {@code 7K3M-90QX-TT4B-2H6W}
 */
record LookupCode(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new code. */
  static LookupCode next() {
    StringBuilder characters = new StringBuilder();
    for (int index = 0; index < LENGTH; index++) {
      characters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new LookupCode(grouped(characters.toString()));
  }

  /**
   * Reads what a person typed: case, spaces and dashes do not matter, and the letters that the
   * alphabet leaves out are taken for the digits they look like.
   */
  static Optional<LookupCode> read(String typed) {
    String characters =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean valid =
        characters.length() == LENGTH
            && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    return valid ? Optional.of(new LookupCode(grouped(characters))) : Optional.empty();
  }

  private static String grouped(String characters) {
    return String.join("-", characters.split("(?<=\\G.{" + GROUP + "})"));
  }
}
