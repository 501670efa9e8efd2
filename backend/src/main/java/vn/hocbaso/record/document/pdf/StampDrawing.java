package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Images of signatures and of the seal, drawn to fixed measures. The seal has its real size and
 * covers a third of the manager's signature from its left (NĐ 30/2020, Annex I).
 *
 * <p>Each image is a resource under the name of its role, so that it is found again when a file is
 * checked.
 */
final class StampDrawing {

  /** A school's round seal is 36 mm across; in points. */
  static final float SEAL = 36 * 72 / 25.4f;

  /** What a signature is fitted into, 42 mm × 14.5 mm; in points. */
  static final float WIDTH = 119;

  static final float HEIGHT = 41;

  /** How far the seal reaches below that, and above it all that is left. */
  static final float BELOW = 24;

  /** How far the seal reaches to the left of that. */
  static final float LEFT = SEAL - WIDTH / 3;

  private static final int DEPTH = 8;

  private final Map<SignerRole, SignatureImage> images;

  StampDrawing(Map<SignerRole, SignatureImage> images) {
    this.images = images;
  }

  /** What stands between the title and the name of a person; empty for nothing. */
  Optional<PdfFormXObject> of(SignerRole person) {
    boolean manager = person == SignerRole.MANAGER;
    List<Placed> placed = new ArrayList<>();
    signature(person, manager ? LEFT : 0).ifPresent(placed::add);
    if (manager) {
      seal().ifPresent(placed::add);
    }
    float width = manager ? LEFT + WIDTH : WIDTH;
    return placed.isEmpty() ? Optional.empty() : Optional.of(drawing(width, placed));
  }

  /** An image and the rectangle that it fills. */
  private record Placed(
      SignerRole role, SignatureImage image, float x, float y, float width, float height) {}

  /** As large as fits, in the middle. */
  private Optional<Placed> signature(SignerRole person, float left) {
    return Optional.ofNullable(images.get(person))
        .map(
            image -> {
              float scale = scale(image);
              float width = image.width() * scale;
              float height = image.height() * scale;
              float x = left + (WIDTH - width) / 2;
              return new Placed(person, image, x, BELOW + (HEIGHT - height) / 2, width, height);
            });
  }

  private Optional<Placed> seal() {
    SignatureImage signature = images.get(SignerRole.MANAGER);
    float beside = signature == null ? WIDTH : signature.width() * scale(signature);
    float right = LEFT + (WIDTH - beside) / 2 + beside / 3;
    return Optional.ofNullable(images.get(SignerRole.SCHOOL_SEAL))
        .map(image -> new Placed(SignerRole.SCHOOL_SEAL, image, right - SEAL, 0, SEAL, SEAL));
  }

  private static float scale(SignatureImage image) {
    return Math.min(WIDTH / image.width(), HEIGHT / image.height());
  }

  private PdfFormXObject drawing(float width, List<Placed> placed) {
    PdfFormXObject drawing = new PdfFormXObject(new Rectangle(width, SEAL));
    PdfDictionary pictures = new PdfDictionary();
    StringBuilder content = new StringBuilder();
    for (Placed one : placed) {
      String name = one.role().name();
      pictures.put(new PdfName(name), picture(one.image()));
      content.append(
          String.format(
              Locale.ROOT,
              "q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q\n",
              one.width(),
              one.height(),
              one.x(),
              one.y(),
              name));
    }
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.XObject, pictures);
    drawing.getPdfObject().put(PdfName.Resources, resources);
    drawing.getPdfObject().setData(content.toString().getBytes(StandardCharsets.US_ASCII));
    return drawing;
  }

  private static PdfStream picture(SignatureImage image) {
    PdfStream mask = stream(image, image.opacity(), PdfName.DeviceGray);
    PdfStream picture = stream(image, image.colours(), PdfName.DeviceRGB);
    picture.put(PdfName.SMask, mask);
    return picture;
  }

  private static PdfStream stream(SignatureImage image, byte[] samples, PdfName colours) {
    PdfStream stream = new PdfStream(samples);
    stream.put(PdfName.Type, PdfName.XObject);
    stream.put(PdfName.Subtype, PdfName.Image);
    stream.put(PdfName.Width, new PdfNumber(image.width()));
    stream.put(PdfName.Height, new PdfNumber(image.height()));
    stream.put(PdfName.ColorSpace, colours);
    stream.put(PdfName.BitsPerComponent, new PdfNumber(DEPTH));
    return stream;
  }
}
