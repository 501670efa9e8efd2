/**
 * Where keys are and how their owners approve signatures. One interface, whatever is behind it: a
 * file, a hardware module, a service that waits for a tap on a telephone, a token at the desk.
 *
 * <p>An adapter lives in a sub-package of its own, with one factory that builds it from the
 * settings {@code hocba.signing.providers.<name>.*}; nobody else imports it. Secrets are arguments,
 * never fields that outlive the call, never logged.
 */
@NullMarked
package vn.hocbaso.signing.provider;

import org.jspecify.annotations.NullMarked;
