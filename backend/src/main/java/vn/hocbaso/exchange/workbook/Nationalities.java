package vn.hocbaso.exchange.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by code (ISO 3166-1) and by name in Vietnamese and English. */
final class Nationalities {

  private static final Map<String, String> CODES = codes();

  private Nationalities() {}

  static Optional<String> code(String text) {
    return Optional.ofNullable(CODES.get(Wording.folded(text)));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(Wording.folded(country.getDisplayCountry(Locale.of("vi"))), code);
      codes.put(Wording.folded(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(Wording.folded(country.getISO3Country()), code);
      codes.put(Wording.folded(code), code);
    }
    codes.put("my", "US");
    codes.put("hoaky", "US");
    codes.put("usa", "US");
    codes.put("anh", "GB");
    codes.put("uk", "GB");
    codes.put("duc", "DE");
    codes.put("phap", "FR");
    codes.put("nga", "RU");
    codes.put("uc", "AU");
    codes.put("trunghoa", "CN");
    codes.put("korea", "KR");
    codes.put("republicofkorea", "KR");
    codes.put("hanquoc", "KR");
    codes.put("dailoan", "TW");
    codes.put("campuchia", "KH");
    codes.put("nhat", "JP");
    codes.put("lao", "LA");
    return codes;
  }
}
