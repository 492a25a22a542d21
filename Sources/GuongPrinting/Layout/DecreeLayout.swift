/// The measures of a page: millimetres for lengths, points for type.
///
/// Source: Decree 30/2020/NĐ-CP, Appendix I, parts I and II. The decree gives ranges; these are the values chosen within them.
package enum DecreeLayout {
  /// A4 portrait (I.1).
  package static let pageWidth = 210.0
  package static let pageHeight = 297.0
  /// 20–25 (I.3).
  package static let marginTop = 20.0
  package static let marginBottom = 20.0
  /// 30–35.
  package static let marginLeft = 30.0
  /// 15–20.
  package static let marginRight = 20.0
  /// The width of the text on an upright page.
  package static var textWidth: Double { pageWidth - marginLeft - marginRight }

  /// The columns of the blocks above and below the text. The right one holds the national name in one line, 95.7 mm.
  static let issuerColumn = 63.0
  static var nationColumn: Double { textWidth - issuerColumn }

  /// 13–14 (II.5).
  static let bodySize = 14.0
  /// 1 or 1,27 cm.
  static let firstLineIndent = 12.7
  /// At least 6 between paragraphs.
  static let paragraphSpacing = 6.0
  /// The height of a line in ems. A single line of Times New Roman is 1.15 em, so this is 1.13 lines; 1–1.5 are allowed.
  static let lineHeight = 1.3
  static let singleLine = 1.15

  /// 12–13 (II.1, II.2).
  static let nationSize = 13.0
  static let issuerSize = 13.0
  /// 13–14 (II.1).
  static let mottoSize = 14.0
  /// 13 (II.3).
  static let numberSize = 13.0
  /// 12 and 11 (II.9).
  static let recipientsTitleSize = 12.0
  static let recipientsSize = 11.0
  /// 13–14 (I.7).
  static let pageNumberSize = 14.0
  /// Tables are not in the decree; one point below the text holds one column more.
  static let tableSize = 13.0
  static let noteSize = 11.0

  /// Rules under the issuer and the subject are 1/3–1/2 as long as the text (II.2, II.5).
  static let ruleShare = 0.4
  /// Room for signature and seal.
  static let signatureRoom = 25.0
}
