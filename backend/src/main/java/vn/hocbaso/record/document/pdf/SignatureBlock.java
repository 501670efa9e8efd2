package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.Optional;

/**
 * Foot of the record: the two persons who sign, and the school's seal as a red frame. Where there
 * are images, each stands between the title and the name (NĐ 30/2020, Annex I), under the text.
 */
final class SignatureBlock {

  private static final float[] WIDTHS = {31, 38, 31};

  /**
   * The seal reaches to the left of the manager's signature, so her column is the widest. Margins
   * are narrow: an ordinary record stays on two pages.
   */
  private static final float[] WIDTHS_WITH_IMAGES = {31, 31, 38};

  private static final float GAP = 8;

  /** Room left of the place of seal and signature. */
  private static final float BESIDE = 6;

  private final Ink ink;

  SignatureBlock(Ink ink) {
    this.ink = ink;
  }

  void addTo(Document document, Rendition rendition) {
    boolean pictures = !rendition.images().isEmpty();
    Table table =
        new Table(UnitValue.createPercentArray(pictures ? WIDTHS_WITH_IMAGES : WIDTHS))
            .useAllAvailableWidth()
            .setMarginTop(pictures ? 6 : 12)
            .setKeepTogether(true);
    table.addCell(person(rendition, SignerRole.HOMEROOM_TEACHER));
    table.addCell(seal(rendition));
    Cell manager = person(rendition, SignerRole.MANAGER);
    // Centred under the signature, not under the seal to its left.
    table.addCell(pictures ? manager.setPaddingLeft(BESIDE) : manager);
    document.add(table);
  }

  /** Between the persons, where the stamp touches the manager's signature on paper. */
  private Cell seal(Rendition rendition) {
    Cell cell = bare().setPaddings(2, 6, 0, 6);
    rendition.signer(SignerRole.SCHOOL_SEAL).ifPresent(seal -> cell.add(frame(seal, rendition)));
    return cell;
  }

  private Cell person(Rendition rendition, SignerRole role) {
    boolean pictures = !rendition.images().isEmpty();
    float shift = pictures && role == SignerRole.MANAGER ? StampDrawing.LEFT : 0;
    var signer = rendition.signer(role);
    String heading = signer.map(SignerLine::heading).orElse(role.label());
    Cell cell =
        bare()
            .setTextAlignment(TextAlignment.CENTER)
            .add(
                shifted(
                    ink.strong(Wording.upper(heading)).setMarginBottom(pictures ? 2 : 4), shift));
    if (signer.isEmpty()) {
      return cell.add(shifted(ink.slanted("(chưa ký)"), shift));
    }
    Optional<Paragraph> time = signer.get().printedTime().map(at -> ink.plain(at).setFontSize(9));
    cell.add(shifted(ink.slanted("(Đã ký số)"), shift));
    time.ifPresent(line -> cell.add(shifted(line, shift)));
    if (pictures) {
      picture(cell, new StampDrawing(rendition.images()), role);
    } else {
      time.ifPresent(line -> line.setMarginBottom(GAP));
    }
    return cell.add(shifted(ink.strong(signer.get().name()).setFontSize(12), shift));
  }

  /** The image, or as much room: all names stand on one line. */
  private static void picture(Cell cell, StampDrawing drawing, SignerRole role) {
    Div place = new Div().setHeight(StampDrawing.HEIGHT).setMarginTop(1).setMarginBottom(1);
    drawing
        .of(role)
        .ifPresent(picture -> cell.setNextRenderer(new ImageUnderText(cell, place, picture)));
    cell.add(place);
  }

  private static Paragraph shifted(Paragraph line, float shift) {
    return shift == 0 ? line : line.setMarginLeft(shift);
  }

  private Table frame(SignerLine seal, Rendition rendition) {
    Cell cell =
        new Cell()
            .setBorder(new SolidBorder(ColorConstants.RED, 1.6f))
            .setPaddings(4, 5, 5, 5)
            .setTextAlignment(TextAlignment.CENTER)
            .setFontColor(ColorConstants.RED)
            .setFontSize(9)
            .add(ink.strong(Wording.upper(seal.name())).setFontSize(11))
            .add(ink.plain("Đã ký số phát hành"));
    String taxCode = rendition.content().school().taxCode();
    if (taxCode != null) {
      cell.add(ink.plain("Mã số thuế: " + taxCode));
    }
    // Beside images the frame is too narrow for both.
    String gap = rendition.images().isEmpty() ? " " : "\n";
    seal.printedTime().ifPresent(time -> cell.add(ink.plain("Thời gian ký:" + gap + time)));
    return new Table(1).useAllAvailableWidth().addCell(cell);
  }

  private static Cell bare() {
    return new Cell().setBorder(Border.NO_BORDER).setPadding(0);
  }
}
