package vn.hocbaso.exchange.push;

import java.util.regex.Pattern;

/** The form of a personal id number (số định danh cá nhân, CCCD). */
final class IdNumbers {

  private static final Pattern FORM = Pattern.compile("\\d{12}");

  private IdNumbers() {}

  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
