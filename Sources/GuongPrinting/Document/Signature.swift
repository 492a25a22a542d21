/// Who signs a document, and for whom.
package struct Signature: Hashable, Sendable {
  /// The lines above the signature, from the authority to the signer's office.
  package var lines: [AuthorityLine]
  /// The signer's name; `nil` leaves it to the office.
  package var signer: String?

  package init(lines: [AuthorityLine], signer: String? = nil) {
    self.lines = lines
    self.signer = signer
  }

  /// The name without academic titles, which Decree 30/2020/NĐ-CP (Appendix I, II.7.c) does not allow before it.
  var printedSigner: String {
    var words = (signer ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, words.count > 1,
      first.split(separator: ".").allSatisfy({ Self.academicTitles.contains($0.lowercased()) })
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static let academicTitles: Set<String> = ["gs", "pgs", "ts", "ths", "tskh", "cn", "ks", "bs", "ncs"]
}
