package vn.hocbaso.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps sealed files provable for decades without touching them: evidence records (RFC 4998) beside
 * the files, renewed before what they rest on ages.
 */
public interface ArchiveProtection {

  /**
   * A file of the archive.
   *
   * @param content a sealed PDF file; everything inside is protected with it
   * @param evidence its newest evidence record (DER), if it has one
   */
  record ArchivedFile(byte[] content, Optional<byte[]> evidence) {}

  /**
   * What the proof of a file rests on.
   *
   * @param until the end of the certificate behind its newest timestamp; the epoch where no
   *     timestamp is there
   * @param digest the hash function of the newest timestamp's tree, or of the seal
   */
  record Protection(Instant until, ProtectionDigest digest) {}

  /** What protects the file now. Looks at one timestamp only, nothing is verified. */
  Protection of(ArchivedFile file);

  /**
   * New evidence for all files under one new timestamp: a first record for a file without one; a
   * timestamp over the newest one under the same hash function (RFC 4998, section 5.2); a new chain
   * over the file and all its timestamps under a stronger one (section 5.3).
   *
   * @param aim what the new timestamp must last until, and the hash function, not weaker than that
   *     of any file
   * @return in the given order
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_TIMESTAMP_UNAVAILABLE} when
   *     there is no trusted timestamp that lasts long enough; nothing has changed then
   */
  List<byte[]> renew(List<ArchivedFile> files, Protection aim);
}
