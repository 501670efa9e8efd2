package vn.hocbaso.platform.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as no proper client would send it, byte for byte. */
final class RawRequest {

  private static final int PATIENCE_MS = 20_000;

  private RawRequest() {}

  /** Sends the text and returns everything that comes back until the service closes. */
  static String send(String text, boolean endsHere) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      if (endsHere) {
        socket.shutdownOutput();
      }
      return readAll(socket.getInputStream());
    }
  }

  private static String readAll(InputStream answer) throws IOException {
    return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
  }
}
