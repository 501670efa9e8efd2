package vn.hocbaso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address. */
final class Ports {

  private Ports() {}

  static int free() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses a port that another program holds, before anything was started.
   *
   * @throws LocalFailure naming the port and the way to choose another
   */
  static void requireFree(int port, String user) {
    try (ServerSocket socket = new ServerSocket()) {
      // As servers do: connections of a former run that still linger do not count.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new LocalFailure(
          """
          Cổng %1$d (cho %2$s) đang bị chương trình khác chiếm; chọn cổng khác: -Dlocal.port=%3$d
          Port %1$d (for %2$s) is in use; choose another one: -Dlocal.port=%3$d"""
              .formatted(port, user, port < 18000 ? 18080 : 28080),
          taken);
    }
  }
}
