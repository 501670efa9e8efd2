package vn.hocbaso.signing.format;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import vn.hocbaso.signing.SignatureLevel;

/** Settings {@code hocba.signing.*} about the form of signatures. */
@ConfigMapping(prefix = "hocba.signing")
interface FormatSettings {

  /** The levels. */
  Level level();

  /** What stands in the XML. */
  @WithDefault("XADES")
  XmlProfile xmlProfile();

  /** Whether every signature gets its own timestamp, or one covers all signatures of a batch. */
  @WithDefault("EACH")
  TimestampMode timestampMode();

  /** Levels by the kind of signer. */
  interface Level {

    /** For a person: B, T, LT or LTA. At LT a record outlives the certificates of its signers. */
    @WithDefault("LT")
    SignatureLevel person();

    /** For an organisation in XML: B, T, LT or LTA. */
    @WithDefault("LT")
    SignatureLevel organisation();

    /** For the seal over a PDF file: B or T, with nothing after the seal; LTA. */
    @WithDefault("T")
    SignatureLevel seal();
  }

  /** Form of a signature in XML. */
  enum XmlProfile {
    /** XAdES baseline (ETSI EN 319 132-1). */
    XADES,
    /**
     * W3C XML-DSig alone, without time and role, for checkers that accept nothing else. The
     * timestamp in the seal of each PDF is then the only proof of time, so there is none per batch.
     */
    XMLDSIG
  }

  /** Who gets a timestamp. */
  enum TimestampMode {
    /** Each signature. */
    EACH,
    /** Each batch: signatures are made at level B, and evidence records prove their time. */
    BATCH
  }
}
