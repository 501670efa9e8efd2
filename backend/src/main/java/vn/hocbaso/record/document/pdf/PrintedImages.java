package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the images of signatures and of the seal out of a stranger's PDF, so that its record can be
 * rendered again with them. Which images a school had is in no record, so they are taken as they
 * are, as long as they look like what they stand for; everything else about them is compared
 * afterwards: number, place, size, form.
 */
final class PrintedImages {

  /** A page of a record draws its QR code and the places of two signers. */
  private static final int MOST_DRAWINGS = 8;

  private PrintedImages() {}

  /**
   * The images that may be a page's. One that is packed in another way than ours, too large, of
   * another colour or with a background is left out, and thereby a difference.
   */
  static Map<SignerRole, SignatureImage> in(PdfDocument document) {
    Map<SignerRole, SignatureImage> found = new EnumMap<>(SignerRole.class);
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      PdfDictionary page = document.getPage(number).getPdfObject();
      PdfDictionary drawings = drawings(page.getAsDictionary(PdfName.Resources));
      if (drawings != null && drawings.size() <= MOST_DRAWINGS) {
        for (PdfName name : drawings.keySet()) {
          addFrom(drawings.getAsStream(name), found);
        }
      }
    }
    return found;
  }

  private static void addFrom(@Nullable PdfStream drawing, Map<SignerRole, SignatureImage> found) {
    PdfDictionary resources = drawing == null ? null : drawing.getAsDictionary(PdfName.Resources);
    PdfDictionary pictures = drawings(resources);
    if (pictures == null) {
      return;
    }
    for (SignerRole role : SignerRole.values()) {
      PdfStream picture = pictures.getAsStream(new PdfName(role.name()));
      if (picture != null && !found.containsKey(role)) {
        read(picture)
            .filter(image -> role.image().fault(image).isEmpty())
            .ifPresent(image -> found.put(role, image));
      }
    }
  }

  private static @Nullable PdfDictionary drawings(@Nullable PdfDictionary resources) {
    return resources == null ? null : resources.getAsDictionary(PdfName.XObject);
  }

  private static Optional<SignatureImage> read(PdfStream picture) {
    int width = number(picture.get(PdfName.Width));
    int height = number(picture.get(PdfName.Height));
    PdfStream mask = picture.getAsStream(PdfName.SMask);
    if (mask == null || !SignatureImage.inBounds(width) || !SignatureImage.inBounds(height)) {
      return Optional.empty();
    }
    if (!List.of(picture, mask).stream().allMatch(PrintedImages::isDeflated)) {
      return Optional.empty();
    }
    byte[] colours = picture.getBytes(true);
    byte[] opacity = mask.getBytes(true);
    return opacity.length == width * height && colours.length == 3 * opacity.length
        ? Optional.of(new SignatureImage(width, height, colours, opacity))
        : Optional.empty();
  }

  /** Any other packing could show a viewer another image than the bytes that are compared. */
  private static boolean isDeflated(PdfStream stream) {
    return PdfName.FlateDecode.equals(stream.get(PdfName.Filter))
        && !stream.containsKey(PdfName.DecodeParms);
  }

  private static int number(@Nullable PdfObject value) {
    return value instanceof PdfNumber number ? number.intValue() : 0;
  }
}
