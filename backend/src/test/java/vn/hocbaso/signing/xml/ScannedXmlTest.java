package vn.hocbaso.signing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.trust.World;

class ScannedXmlTest {

  private static final List<String> DECLARATIONS =
      List.of(
          "",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>");

  private static final String[] NAMES = {"a", "p:a", "q:b_", "B-1.x"};
  private static final String[] TEXTS = {
    "", "Trần Bé Na", "a &amp; b", "&lt;&gt;&quot;&apos;", "> \n\t", "&#13;&#x1F600;😀", "]] >"
  };
  private static final String[] VALUES = {"", "x", "&amp;&lt;>", "&#9;&#10;&#xd;", "&quot;'", "ế"};

  @Test
  void givesTheCanonicalFormOfAnIndependentLibraryForEveryElement() throws Exception {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder(DECLARATIONS.get(i % DECLARATIONS.size()));
      element(text, random, 4, true);
      requireAlike(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsWhatTheServiceItselfSigned() throws Exception {
    requireAlike(Records.issued(World.shared(), "Trần Bé Na &amp; Nụ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "<a>",
        "<a></b>",
        "</a>",
        "<a/><b/>",
        "<a/>x",
        "x<a/>",
        "<a b='1' b='2'/>",
        "<a b='1'c='2'/>",
        "<a b=1/>",
        "<a b/>",
        "<a b='<'/>",
        "<a b='x\ny'/>",
        "<a p:b='1' xmlns:p='u'/>",
        "<p:a/>",
        "<p:q:a xmlns:p='u'/>",
        "<:a/>",
        "<p:/>",
        "<1a/>",
        "<a xmlns=''/>",
        "<a xmlns:xml='u'/>",
        "<a>&b;</a>",
        "<a>&amp</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#-5;</a>",
        "<a>&#+65;</a>",
        "<a>&#x+41;</a>",
        "<a>&#６５;</a>",
        "<a>&#x４１;</a>",
        "<a>&#X41;</a>",
        "<a>&#;</a>",
        "<a>&#x;</a>",
        "<a>&#4294967;</a>",
        "<a b='&#+65;'/>",
        "<a>&;</a>",
        "<a>]]></a>",
        "<a>\r\n</a>",
        "<a>\u0001</a>",
        "<a>\uffff</a>",
        "<a><!-- c --></a>",
        "<a><?b c?></a>",
        "<a><![CDATA[b]]></a>",
        "<!DOCTYPE a><a/>",
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
        "\ufeff<a/>"
      })
  void refusesWhatIsNotWellFormedOrOutsideOurPartOfXml(String text) {
    assertThatThrownBy(() -> ScannedXml.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void refusesWhatIsNoUtf8AndWhatIsTooDeep() throws Exception {
    assertThatThrownBy(() -> ScannedXml.read("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(SAXException.class);
    assertThatThrownBy(() -> ScannedXml.read(nested(65))).isInstanceOf(SAXException.class);
    assertThat(ScannedXml.read(nested(64)).named("a")).hasSize(64);
  }

  @Test
  void putsMoreIntoAnElementAndNothingElseChanges() throws Exception {
    String text = "<a  x='1'><b /><c>&#13;</c ></a>\n";
    ScannedXml document = ScannedXml.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.with(document.named("b").getFirst(), "é"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("<a  x='1'><b >é</b><c>&#13;</c ></a>\n");
    assertThat(document.with(document.named("c").getFirst(), "é"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("<a  x='1'><b /><c>&#13;é</c ></a>\n");
  }

  @Test
  void findsIdentifiersInEverySpelling() throws Exception {
    ScannedXml document =
        ScannedXml.read("<a Id='x'><b id='x'/><c ID='y'/></a>".getBytes(StandardCharsets.UTF_8));
    assertThat(document.identified("x"))
        .extracting(ScannedElement::local)
        .containsExactly("a", "b");
  }

  private static byte[] nested(int depth) {
    return ("<a>".repeat(depth) + "</a>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
  }

  private static void element(StringBuilder text, Random random, int depth, boolean root) {
    String name = NAMES[random.nextInt(NAMES.length)];
    text.append('<').append(name);
    if (root || random.nextInt(4) == 0) {
      text.append(" xmlns:p='urn:p").append(random.nextInt(2)).append("'");
    }
    if (root || random.nextInt(6) == 0) {
      text.append("\n xmlns:q = \"urn:q&amp;").append(random.nextInt(2)).append('"');
    }
    if (random.nextInt(3) == 0) {
      text.append(" xmlns='urn:d").append(random.nextInt(2)).append("'");
    }
    for (String attribute : List.of("z", "Id", "a-b")) {
      if (random.nextInt(3) == 0) {
        text.append(' ').append(attribute).append("=\"");
        text.append(VALUES[random.nextInt(VALUES.length)]).append('"');
      }
    }
    if (depth == 0 && random.nextBoolean()) {
      text.append("/>");
      return;
    }
    text.append('>');
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
      if (depth > 0) {
        element(text, random, depth - 1, false);
      }
    }
    text.append("</").append(name).append(" >");
  }

  private static void requireAlike(byte[] xml) throws Exception {
    Init.init();
    List<Element> theirs = XmlElements.all(ClosedXml.parse(xml));
    ScannedXml ours = ScannedXml.read(xml);
    List<ScannedElement> elements = ours.all();
    assertThat(elements).hasSameSizeAs(theirs);
    for (int i = 0; i < theirs.size(); i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
          .canonicalizeSubtree(theirs.get(i), out);
      assertThat(new String(ours.canonical(elements.get(i)), StandardCharsets.UTF_8))
          .isEqualTo(out.toString(StandardCharsets.UTF_8));
    }
  }
}
