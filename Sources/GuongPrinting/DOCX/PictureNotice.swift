internal import GuongModel

/// What is said where charts stand as tables.
enum PictureNotice {
  /// - Parameter fault: why the first of them could not be painted.
  static func chartsAsTables(_ fault: PrintError) -> Bilingual {
    if case .missing(let program) = fault {
      return Bilingual(
        vi:
          "Biểu đồ được in thành bảng số liệu vì thiếu \(program.rawValue). Muốn có hình, cài gói Debian: apt-get install \(program.debianPackage)",
        en:
          "Charts are printed as tables, as \(program.rawValue) is missing. For pictures install the Debian package: apt-get install \(program.debianPackage)"
      )
    }
    let cause = fault.cause
    return Bilingual(
      vi: "Có biểu đồ được in thành bảng số liệu vì không vẽ được hình. \(cause.vi)",
      en: "Some charts are printed as tables, as they could not be drawn. \(cause.en)")
  }
}
