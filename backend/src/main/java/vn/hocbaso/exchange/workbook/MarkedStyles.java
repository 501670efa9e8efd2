package vn.hocbaso.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * The looks of a workbook (ECMA-376 part 1, 18.8) with a marked twin for each look that needs one:
 * the same number format, border and protection over a fill that strikes the eye.
 */
final class MarkedStyles {

  private static final String FILL =
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/></patternFill></fill>";

  private final byte[] part;
  private final List<Look> looks = new ArrayList<>();
  private final Map<Integer, Integer> twins = new LinkedHashMap<>();
  private int fills;

  /** One look: its attributes, and what is inside of it as XML. */
  private record Look(Map<String, String> attributes, String inside) {}

  MarkedStyles(byte[] part) {
    this.part = part;
    try (PartXml xml = new PartXml(part)) {
      boolean inFills = false;
      while (xml.next()) {
        if (xml.starts("fills") || xml.ends("fills")) {
          inFills = xml.starts("fills");
        } else if (inFills && xml.starts("fill")) {
          fills++;
        } else if (xml.starts("cellXfs")) {
          readLooks(xml);
        }
      }
    }
  }

  private void readLooks(PartXml xml) {
    while (xml.next() && !xml.ends("cellXfs")) {
      if (xml.starts("xf")) {
        Map<String, String> attributes = XmlCopy.attributes(xml.reader());
        XmlCopy inside = new XmlCopy();
        while (xml.next() && !xml.ends("xf")) {
          inside.as(xml.reader());
        }
        looks.add(new Look(attributes, inside.toString()));
      }
    }
  }

  /** The number of the marked twin of a look. */
  int marked(int look) {
    if (look < 0 || look >= looks.size()) {
      return look;
    }
    return twins.computeIfAbsent(look, each -> looks.size() + twins.size());
  }

  /** The part with all twins that were asked for. */
  byte[] bytes() {
    XmlCopy copy = XmlCopy.part();
    try (PartXml xml = new PartXml(part)) {
      while (xml.next()) {
        XMLStreamReader reader = xml.reader();
        if (xml.starts("fills") || xml.starts("cellXfs")) {
          Map<String, String> attributes = XmlCopy.attributes(reader);
          attributes.remove("count");
          copy.start(reader, attributes);
          continue;
        }
        if (xml.ends("fills")) {
          copy.raw(FILL);
        } else if (xml.ends("cellXfs")) {
          twins.keySet().forEach(look -> copy.raw(twin(looks.get(look))));
        }
        copy.as(reader);
      }
    }
    return copy.bytes();
  }

  private String twin(Look look) {
    StringBuilder xf = new StringBuilder("<xf");
    look.attributes.forEach(
        (name, value) -> {
          if (!name.equals("fillId") && !name.equals("applyFill")) {
            xf.append(' ').append(name).append("=\"").append(value).append('"');
          }
        });
    return xf.append(" fillId=\"%d\" applyFill=\"1\">".formatted(fills))
        .append(look.inside)
        .append("</xf>")
        .toString();
  }
}
