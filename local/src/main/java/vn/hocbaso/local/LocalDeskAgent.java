package vn.hocbaso.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import vn.hocbaso.local.agent.DeskAgentSimulator;

/**
 * The signing agent of the user's own computer, with every demonstration holder's token, and the
 * provider {@code desk} that waits for it.
 */
record LocalDeskAgent(DeskAgentSimulator agent) implements LocalService {

  /**
   * Starts it.
   *
   * @param keystores of the test authority, which is running
   * @param port of the web app, whose pages may speak to the agent
   */
  static LocalDeskAgent start(Path keystores, int port) {
    Set<String> pages = Set.of("http://localhost:" + port, "http://127.0.0.1:" + port);
    return new LocalDeskAgent(DeskAgentSimulator.start(keystores, pages, 0));
  }

  @Override
  public Map<String, String> configuration() {
    return Map.of(
        "hocba.signing.providers.desk.kind", "DESK",
        "hocba.signing.providers.desk.label", "USB Token trên máy này (giả lập)",
        "hocba.signing.providers.desk.agent-urls", agent.address().toString());
  }

  @Override
  public void close() {
    agent.close();
  }
}
