package vn.hocbaso.signing.evidence;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import vn.hocbaso.signing.pdf.SealScan;
import vn.hocbaso.signing.pdf.SealScan.Seal;

/**
 * The timestamp in a seal, found by the bytes of the file: every issue asks for its end, and a
 * parser of PDF files would cost a hundred times as much.
 */
final class SealTimestamp {

  private SealTimestamp() {}

  /**
   * The end of the certificate behind the timestamp of the only seal.
   *
   * @return empty when there is another build of file, or no timestamp in the seal
   */
  static Optional<Instant> end(byte[] pdf) {
    return SealScan.find(pdf)
        .flatMap(SealTimestamp::token)
        .flatMap(TokenCertificate::of)
        .map(TokenCertificate::authority)
        .map(X509Certificate::getNotAfter)
        .map(Date::toInstant);
  }

  /** The CMS is followed by zeros, so only its first object is read. */
  private static Optional<byte[]> token(Seal seal) {
    try (ASN1InputStream in = new ASN1InputStream(seal.signature())) {
      CMSSignedData signed = new CMSSignedData(ContentInfo.getInstance(in.readObject()));
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      Attribute timestamp =
          signer.getUnsignedAttributes() == null
              ? null
              : signer
                  .getUnsignedAttributes()
                  .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
      if (timestamp == null || timestamp.getAttrValues().size() != 1) {
        return Optional.empty();
      }
      ASN1Encodable token = timestamp.getAttrValues().getObjectAt(0);
      return Optional.of(token.toASN1Primitive().getEncoded());
    } catch (IOException | CMSException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
