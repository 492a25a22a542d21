import GuongModel
import GuongTestSupport

extension DiagnosticCase {
  static let texts: [DiagnosticCase] = [
    .text(.wordDoubled, "Xã họp ⟦ngày ngày⟧ 22/12/2024."),
    .text(.wordDoubled, "Đời sống **⟦của⟧\ncủa** bà con.", named: "over a line end"),
    .text(
      .wordDoubled, "- Đây là\n  *lời* [của](https://a.vn) bà: ⟦được **được⟧** mùa.", named: "behind marks of Markdown"),
    .text(.phraseDoubled, "Theo ⟦Nghị quyết số Nghị quyết số⟧ 307/NQ-HĐND."),
    .text(.wordResidue, "⟦[bookmark: _GoBack]⟧Bà con ra đồng."),
    .text(.wordResidue, "Bà con ⟦<o:p>⟧ ra đồng.", named: "a tag that is none for Markdown"),
    .text(
      .passageLegacyEncoding, "Bà con ra đồng. ⟦Céng hßa x· héi chñ nghÜa ViÖt Nam.⟧ Trời mưa, đường trơn, ai cũng vội."
    ),
    .text(.characterSuspicious, "Bà con ⟦Ð⟧ăng ký, rồi Ðăng ký nữa."),
    .text(.characterSuspicious, "Bà con ⟦\u{200B}⟧đăng ký.", named: "invisible"),
    .text(.toneMisplaced, "Nhà ⟦cuả⟧ bà con."),
    .text(.toneStyleMixed, "Văn hóa, xã hội hóa, ⟦hoà⟧ thuận."),
    .text(.spaceBeforeMark, "Bà con ra đồng⟦ .⟧"),
    .text(.spaceMissing, "Bà con ra ⟦đồng...Trời⟧ mưa."),
    .text(.spaceInBrackets, "Bà con ⟦(⟧ xã Tri Hải) ra đồng."),
    .text(.markDoubled, "Bà con⟦,,⟧ cán bộ ra đồng."),
    .text(.dashLopsided, "Phát triển kinh ⟦tế- xã⟧ hội."),
    .text(.dashMixed, "Kinh tế - xã hội, kinh tế - xã hội, kinh ⟦tế-xã⟧ hội."),
    .text(.headingRunsOn, "Cổng Thông tin điện tử ⟦huyện Mở⟧ chuyên trang."),
    .text(.phraseWrong, "Ủy ban ⟦nhân dân tình⟧ họp."),
    .text(.phraseWrong, "Trên cả nước ⟦năm trong 2025⟧.", named: "of years"),
    .text(.phraseWrong, "Chị ở ⟦Nin Hải⟧.", named: "of the site's own table") {
      $0.add("content/phrases.yaml", "cụm từ:\n  - sai: Nin Hải\n    đúng: Ninh Hải\n    vì sao: tên huyện\n")
    },
    .text(.numberForm, "Thu ⟦1.8⟧ tỷ đồng."),
    .text(.yearRangeSpacing, "Giai đoạn ⟦2021- 2025⟧."),
    .text(.yearRangeMixed, "Giai đoạn 2021-2025, 2026-2030, nhiệm kỳ ⟦2020 – 2025⟧."),
    .text(.textDateImpossible, "Họp ngày ⟦31/02/2025⟧."),
    .text(.textDateImpossible, "Họp ngày ⟦15/13/2025⟧.", named: "a month"),
    .text(.weekdayWrong, "Họp ⟦thứ Ba, ngày 05/5/2025⟧."),
    .text(.textPeriodReversed, "Từ ngày ⟦15/3/2025 đến ngày 10/3/2025⟧."),
    .text(.textPeriodReversed, "Trong giai đoạn ⟦2025-2021⟧.", named: "of years"),
    .text(.documentNumberForm, "Theo Kế hoạch số ⟦252/KH/UBND⟧ của huyện."),
    .text(.documentNumberForm, "Theo Kế hoạch số ⟦252/kh-ubnd⟧ của huyện.", named: "small letters"),
    .text(.documentNumberForm, "Theo Kế hoạch số ⟦252/KH⟧ - UBND của huyện.", named: "spaces"),
    .text(.documentNumberForm, "Theo Chỉ thị số ⟦22/CT-TW⟧ của Ban Bí thư.", named: "the Party's in the State's form"),
    .text(.documentNumberForm, "Theo Kế hoạch số ⟦252-KH/UBND⟧ của huyện.", named: "the State's in the Party's form"),
    .text(.documentNumberType, "Theo ⟦Kế hoạch số 252/QĐ-UBND⟧ của huyện."),
    .text(.citationWithoutNumberWord, "Theo ⟦Kế hoạch 252/KH-UBND⟧ của huyện."),
    .text(.citationWithoutNumber, "Theo ⟦Kế hoạch số⟧ ngày 19/7/2024 của huyện."),
    .text(.citationWithoutNumber, "Theo ⟦Quyết định số⟧ /QĐ-UBND của huyện.", named: "a gap"),
    .text(.citationUnknown, "Theo ⟦Kế hoạch số 253/KH-UBND⟧ của huyện.") { $0.addDocument("ke-hoach-252") },
    .text(.citationDateDiffers, "Theo ⟦Kế hoạch số 252/KH-UBND⟧ ngày 20/7/2024 của huyện.") {
      $0.addDocument("ke-hoach-252")
    },
    .text(
      .citationDatesConflict,
      "Theo Kế hoạch số 252/KH-UBND ngày 19/7/2024. Vẫn theo ⟦Kế hoạch số 252/KH-UBND⟧ ngày 20/7/2024."),
    .text(
      .preambleBasisMissing,
      "Căn cứ Luật Thi đua;\n\nCăn cứ Luật Báo chí;\n\n⟦Kế hoạch⟧ của huyện;\n\nCăn cứ đề nghị của Phòng Nội vụ;"),
    .text(
      .preambleSemicolonMissing,
      "Căn cứ Luật Thi đua;\nCăn cứ Luật Báo ⟦chí⟧\nCăn cứ Luật Du lịch;\nCăn cứ đề nghị của Phòng Nội vụ."),
  ]
}
