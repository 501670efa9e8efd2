package vn.hocbaso.record.document.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Fills the slots with bare XML signatures, enough to see that a reader looks past them. */
public final class SignedSample {

  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

  private SignedSample() {}

  /** The record with all three slots of a primary record signed by a fresh key. */
  public static byte[] signed(byte[] xml) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair key = generator.generateKeyPair();
    for (String tag : List.of("DU_LIEU_HOC_BA", "THONG_TIN_HOC_BA")) {
      element(document, tag).setIdAttribute("Id", true);
    }
    sign(document, "GVCN", "#thongtinhocba", key);
    sign(document, "CBQL", "#data", key);
    sign(document, "KY_PHAT_HANH", "#data", key);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }

  private static void sign(Document document, String slot, String target, KeyPair key)
      throws Exception {
    var reference =
        FACTORY.newReference(
            target,
            FACTORY.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                FACTORY.newTransform(
                    CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null)),
            null,
            null);
    var info =
        FACTORY.newSignedInfo(
            FACTORY.newCanonicalizationMethod(
                CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
            FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
            List.of(reference));
    var keyInfo = FACTORY.getKeyInfoFactory();
    var context = new DOMSignContext(key.getPrivate(), element(document, slot));
    context.setDefaultNamespacePrefix("ds");
    FACTORY
        .newXMLSignature(info, keyInfo.newKeyInfo(List.of(keyInfo.newKeyValue(key.getPublic()))))
        .sign(context);
  }

  private static Element element(Document document, String tag) {
    return (Element) document.getElementsByTagNameNS(YearRecordXml.NAMESPACE, tag).item(0);
  }
}
