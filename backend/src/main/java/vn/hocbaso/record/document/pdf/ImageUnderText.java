package vn.hocbaso.record.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;

/**
 * Draws a cell with an image before its text, so that the seal may reach as far as on paper and no
 * image ever covers a letter. For readers of the structure it is decoration: the text says who has
 * signed.
 */
final class ImageUnderText extends CellRenderer {

  private final Div place;
  private final PdfFormXObject picture;

  /**
   * A renderer for one cell.
   *
   * @param place a child of the cell; the image stands in its middle and reaches {@link
   *     StampDrawing#BELOW} under it
   */
  ImageUnderText(Cell cell, Div place, PdfFormXObject picture) {
    super(cell);
    this.place = place;
    this.picture = picture;
  }

  @Override
  public IRenderer getNextRenderer() {
    return new ImageUnderText((Cell) getModelElement(), place, picture);
  }

  @Override
  public void drawBackground(DrawContext context) {
    super.drawBackground(context);
    for (IRenderer child : getChildRenderers()) {
      if (child.getModelElement() == place) {
        draw(context.getCanvas(), child.getOccupiedArea().getBBox());
      }
    }
  }

  private void draw(PdfCanvas canvas, Rectangle area) {
    float x = area.getX() + (area.getWidth() - picture.getWidth()) / 2;
    canvas.openTag(new CanvasArtifact());
    canvas.addXObjectAt(picture, x, area.getY() - StampDrawing.BELOW);
    canvas.closeTag();
  }
}
