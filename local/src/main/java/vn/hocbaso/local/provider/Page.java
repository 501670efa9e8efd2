package vn.hocbaso.local.provider;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A plain page of HTML for a small screen. */
final class Page {

  private final String title;
  private final StringBuilder body = new StringBuilder();

  Page(String title) {
    this.title = title;
  }

  /** Adds HTML; each %s is replaced by an escaped value. */
  Page add(String html, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] = escape(values[i].toString());
    }
    body.append(html.formatted(escaped)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return """
    <!doctype html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 30rem; padding: 1rem; }
    article { border: 1px solid #bbb; border-radius: .75rem; margin: 1rem 0; padding: 1rem; }
    button, select, input { font: inherit; min-height: 2.75rem; padding: 0 1rem; width: 100%%;
      margin: .25rem 0; border-radius: .5rem; border: 1px solid #666; background: #fff; color: #111;
      box-sizing: border-box; }
    button.yes { background: #0b6b3a; color: #fff; }
    small { color: #555; }
    </style>
    </head>
    <body>
    <h1>%s</h1>
    %s</body>
    </html>
    """
        .formatted(escape(title), escape(title), body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A value for a link. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Reads a query or a form; of a name that comes twice the last value counts. */
  static Map<String, String> form(String encoded) {
    Map<String, String> values = new HashMap<>();
    for (String pair : encoded.split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        values.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
