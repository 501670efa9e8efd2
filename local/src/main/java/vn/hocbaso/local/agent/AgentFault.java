package vn.hocbaso.local.agent;

import java.io.Serial;

/** A refusal of the agent in the words of the open format. */
final class AgentFault extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Code code;
  private final int triesLeft;

  AgentFault(Code code) {
    this(code, -1);
  }

  AgentFault(Code code, int triesLeft) {
    super(code.name(), null, false, false);
    this.code = code;
    this.triesLeft = triesLeft;
  }

  Code code() {
    return code;
  }

  /** Negative where it does not matter. */
  int triesLeft() {
    return triesLeft;
  }

  /** The codes of {@code docs/desk-agent.md}. */
  enum Code {
    MALFORMED,
    TOO_MANY,
    CERTIFICATE_UNKNOWN,
    SCHEME_UNSUPPORTED,
    PIN_REQUIRED,
    PIN_WRONG,
    PIN_BLOCKED,
    REFUSED
  }
}
