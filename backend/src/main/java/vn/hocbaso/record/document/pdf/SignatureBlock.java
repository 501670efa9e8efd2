package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;

/** Foot of the record: the two persons who sign, and the school's seal as a red frame. */
final class SignatureBlock {

  private final Ink ink;

  SignatureBlock(Ink ink) {
    this.ink = ink;
  }

  void addTo(Document document, Rendition rendition) {
    Table table =
        new Table(UnitValue.createPercentArray(new float[] {31, 38, 31}))
            .useAllAvailableWidth()
            .setMarginTop(12)
            .setKeepTogether(true);
    table.addCell(person(rendition, SignerRole.HOMEROOM_TEACHER));
    table.addCell(seal(rendition));
    table.addCell(person(rendition, SignerRole.MANAGER));
    document.add(table);
  }

  /** Between the persons, where the stamp touches the manager's signature on paper. */
  private Cell seal(Rendition rendition) {
    Cell cell = bare().setPaddings(2, 6, 0, 6);
    rendition.signer(SignerRole.SCHOOL_SEAL).ifPresent(seal -> cell.add(frame(seal, rendition)));
    return cell;
  }

  private Cell person(Rendition rendition, SignerRole role) {
    var signer = rendition.signer(role);
    String heading = signer.map(SignerLine::heading).orElse(role.label());
    Cell cell =
        bare()
            .setTextAlignment(TextAlignment.CENTER)
            .add(ink.strong(Wording.upper(heading)).setMarginBottom(4));
    if (signer.isEmpty()) {
      return cell.add(ink.slanted("(chưa ký)"));
    }
    cell.add(ink.slanted("(Đã ký số)"));
    signer
        .get()
        .printedTime()
        .ifPresent(time -> cell.add(ink.plain(time).setFontSize(9).setMarginBottom(8)));
    return cell.add(ink.strong(signer.get().name()).setFontSize(12));
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
    seal.printedTime().ifPresent(time -> cell.add(ink.plain("Thời gian ký: " + time)));
    return new Table(1).useAllAvailableWidth().addCell(cell);
  }

  private static Cell bare() {
    return new Cell().setBorder(Border.NO_BORDER).setPadding(0);
  }
}
