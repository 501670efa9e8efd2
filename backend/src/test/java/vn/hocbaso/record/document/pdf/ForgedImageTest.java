package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;

/**
 * What images on the pages of a record may be and what not. Whose they are, no file can prove: a
 * good image in its place is taken, everything else is a difference.
 */
class ForgedImageTest {

  private static final Rendition WITHOUT = SampleRenditions.issued(SampleRecords.ordinary());
  private static final Rendition RENDITION = WITHOUT.withImages(SampleImages.ofAll());
  private static final byte[] PDF = YearRecordPdf.render(RENDITION);

  @Test
  void aStrangerWhoHasNoImagesFindsTheSamePages() {
    assertThat(RenditionCheck.compare(PDF, WITHOUT)).isEqualTo(new Equal());
    assertThat(ImagesInPdf.in(PDF)).containsExactlyInAnyOrder(SignerRole.values());
    assertThat(ImagesInPdf.in(YearRecordPdf.render(WITHOUT))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachImageMayBeThereAlone(SignerRole role) {
    byte[] one = YearRecordPdf.render(WITHOUT.withImages(Map.of(role, SampleImages.of(role))));
    assertThat(ImagesInPdf.in(one)).containsExactly(role);
    assertThat(RenditionCheck.compare(one, WITHOUT)).isEqualTo(new Equal());
  }

  @Test
  void imagesThatHaveBeenReplacedSinceAreNoDifference() {
    byte[] before = YearRecordPdf.render(with(SignerRole.MANAGER, blue(120, 120)));
    assertThat(before).isNotEqualTo(PDF);
    assertThat(RenditionCheck.compare(before, RENDITION)).isEqualTo(new Equal());
  }

  @Test
  void aRoleThatHasNotSignedHasNoImage() {
    Rendition unsealed =
        new Rendition(
            WITHOUT.content(),
            WITHOUT.xml(),
            WITHOUT.signers().subList(0, 2),
            WITHOUT.publicAddress(),
            WITHOUT.createdAt(),
            false,
            WITHOUT.subjectTimes(),
            Map.of());
    assertThat(unsealed.withImages(SampleImages.ofAll()).images())
        .doesNotContainKey(SignerRole.SCHOOL_SEAL);
    assertThatThrownBy(
            () ->
                new Rendition(
                    unsealed.content(),
                    unsealed.xml(),
                    unsealed.signers(),
                    unsealed.publicAddress(),
                    unsealed.createdAt(),
                    false,
                    unsealed.subjectTimes(),
                    SampleImages.ofAll()))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] forged = withImagesOf(unsealed, SignerRole.SCHOOL_SEAL);
    assertThat(RenditionCheck.compare(forged, unsealed)).isInstanceOf(Differs.class);
  }

  @Test
  void anImageStandsInItsPlaceAndSize() {
    assertThat(part(edit(pdf -> redraw(pdf, " cm", " 0 cm", "q", "q 1 0 0 1 9 0 cm"))))
        .isEqualTo(Part.PAGE);
    assertThat(part(edit(pdf -> redraw(pdf, "102.05", "204.10")))).isEqualTo(Part.PAGE);
    assertThat(part(edit(pdf -> redraw(pdf, "/SCHOOL_SEAL Do", "")))).isEqualTo(Part.PAGE);
    assertThat(part(edit(pdf -> redraw(pdf, "/SCHOOL_SEAL Do", "/SCHOOL_SEAL Do /MANAGER Do"))))
        .isEqualTo(Part.PAGE);
  }

  @Test
  void anImageOverTheTextIsSeen() {
    byte[] covered =
        edit(
            pdf ->
                new PdfCanvas(pdf.getPage(1))
                    .addXObjectFittedIntoRectangle(
                        new PdfImageXObject(ImagesInPdf.picture(pdf, SignerRole.SCHOOL_SEAL)),
                        new Rectangle(100, 400, 300, 300)));
    assertThat(part(covered)).isEqualTo(Part.PAGE);
  }

  @Test
  void anImageThatIsNoRolesIsSeen() {
    byte[] more =
        edit(
            pdf ->
                ImagesInPdf.pictures(ImagesInPdf.drawing(pdf, SignerRole.MANAGER))
                    .put(new PdfName("OTHER"), ImagesInPdf.picture(pdf, SignerRole.MANAGER)));
    assertThat(part(more)).isEqualTo(Part.ADDITION);
  }

  @Test
  void anImageWithABackgroundOrOfAnotherColourIsSeen() {
    assertThat(part(YearRecordPdf.render(with(SignerRole.MANAGER, paper())))).isEqualTo(Part.PAGE);
    for (Color colour : new Color[] {Color.BLACK, Color.RED, new Color(0, 120, 0), Color.WHITE}) {
      SignatureImage other = SampleImages.image(SampleImages.signature(300, 110, colour));
      assertThat(part(YearRecordPdf.render(with(SignerRole.HOMEROOM_TEACHER, other))))
          .isEqualTo(Part.PAGE);
    }
    SignatureImage blueSeal = SampleImages.image(SampleImages.seal(280, Color.BLUE));
    assertThat(part(YearRecordPdf.render(with(SignerRole.SCHOOL_SEAL, blueSeal))))
        .isEqualTo(Part.PAGE);
  }

  @Test
  void anImageSaysNothingButItsPixels() {
    PdfArray upsideDown = new PdfArray(new float[] {1, 0, 1, 0, 1, 0});
    assertThat(part(edit(seal(stream -> stream.put(PdfName.Decode, upsideDown)))))
        .isEqualTo(Part.ADDITION);
    assertThat(part(edit(seal(stream -> stream.put(PdfName.Interpolate, PdfBoolean.TRUE)))))
        .isEqualTo(Part.ADDITION);
    assertThat(part(edit(seal(stream -> mask(stream).put(PdfName.Decode, upsideDown)))))
        .isEqualTo(Part.ADDITION);
    assertThat(part(edit(seal(stream -> stream.remove(PdfName.SMask))))).isEqualTo(Part.PAGE);
    assertThat(part(edit(seal(stream -> stream.put(PdfName.ColorSpace, PdfName.DeviceCMYK)))))
        .isEqualTo(Part.PAGE);
    assertThat(part(edit(seal(stream -> stream.put(PdfName.BitsPerComponent, number(16))))))
        .isEqualTo(Part.PAGE);
    assertThat(part(edit(seal(stream -> stream.put(PdfName.Width, number(140))))))
        .isEqualTo(Part.PAGE);
    assertThat(part(edit(seal(stream -> mask(stream).put(PdfName.Height, number(140))))))
        .isEqualTo(Part.PAGE);
  }

  /** A viewer would unpack such a stream into another image than the one that is compared. */
  @Test
  void anImageIsPackedInOneWay() {
    byte[] packed =
        edit(
            seal(
                stream -> {
                  byte[] pixels = stream.getBytes(true);
                  stream.setData(pixels);
                  stream.setCompressionLevel(0);
                  stream.put(PdfName.Filter, PdfName.DCTDecode);
                }));
    assertThat(part(packed)).isEqualTo(Part.PAGE);
  }

  @Test
  void aHugeImageIsNotUnpackedWithoutEnd() {
    byte[] huge =
        edit(
            seal(
                stream -> {
                  stream.setData(new byte[40 << 20]);
                  stream.setCompressionLevel(9);
                }));
    assertThat(huge.length).isLessThan(1 << 20);
    assertThat(part(huge)).isEqualTo(Part.UNREADABLE);
  }

  private static SignatureImage blue(int width, int height) {
    return SampleImages.image(SampleImages.signature(width, height, Color.BLUE));
  }

  private static SignatureImage paper() {
    BufferedImage drawn = SampleImages.signature(300, 110, Color.BLUE);
    for (int pixel = 0; pixel < 300 * 110; pixel++) {
      if (drawn.getRGB(pixel % 300, pixel / 300) >>> 24 < 255) {
        drawn.setRGB(pixel % 300, pixel / 300, 0xFFFAFAFF);
      }
    }
    return SampleImages.image(drawn);
  }

  private static Rendition with(SignerRole role, SignatureImage image) {
    Map<SignerRole, SignatureImage> images = new EnumMap<>(SampleImages.ofAll());
    images.put(role, image);
    return RENDITION.withImages(images);
  }

  /** The pages of a rendition, with an image put where it would be if the role had signed. */
  private static byte[] withImagesOf(Rendition rendition, SignerRole role) {
    byte[] pages = YearRecordPdf.render(rendition.withImages(SampleImages.ofAll()));
    return Tampering.edit(
        pages,
        pdf -> {
          PdfStream drawing = ImagesInPdf.drawing(pdf, SignerRole.MANAGER);
          PdfStream picture = ImagesInPdf.picture(pdf, SignerRole.MANAGER);
          ImagesInPdf.pictures(drawing).put(new PdfName(role.name()), picture);
          String content = new String(drawing.getBytes(), StandardCharsets.US_ASCII);
          String more = content + "q 102.05 0 0 102.05 0 0 cm /" + role.name() + " Do Q\n";
          drawing.setData(more.getBytes(StandardCharsets.US_ASCII));
        });
  }

  private static byte[] edit(Consumer<PdfDocument> change) {
    return Tampering.edit(PDF, change);
  }

  private static Consumer<PdfDocument> seal(Consumer<PdfStream> change) {
    return pdf -> change.accept(ImagesInPdf.picture(pdf, SignerRole.SCHOOL_SEAL));
  }

  private static PdfStream mask(PdfStream picture) {
    return picture.getAsStream(PdfName.SMask);
  }

  private static PdfNumber number(int value) {
    return new PdfNumber(value);
  }

  /** Replaces each of the words by the one after it. */
  private static void redraw(PdfDocument pdf, String... words) {
    PdfStream drawing = ImagesInPdf.drawing(pdf, SignerRole.SCHOOL_SEAL);
    String content = new String(drawing.getBytes(), StandardCharsets.US_ASCII);
    String other = content;
    for (int i = 0; i < words.length; i += 2) {
      other = other.replace(words[i], words[i + 1]);
    }
    assertThat(other).isNotEqualTo(content);
    drawing.setData(other.getBytes(StandardCharsets.US_ASCII));
  }

  private static Part part(byte[] pdf) {
    return RenditionCheck.compare(pdf, RENDITION) instanceof Differs differs
        ? differs.part()
        : org.assertj.core.api.Assertions.fail("called equal");
  }
}
