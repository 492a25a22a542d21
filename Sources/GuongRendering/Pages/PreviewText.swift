import GuongModel

/// What the band of a page that is not public yet says, in a preview.
enum PreviewText {
  /// `nil` for a page that is public.
  static func text(_ state: PublicationState, strings: StringCatalogue) -> String? {
    switch state {
    case .draft: strings.format(.draft)
    case .inReview: strings.format(.inReview)
    case .scheduled(let from): strings.format(.scheduled, ["time": strings.language.moment(from)])
    case .expired(let at): strings.format(.expired, ["time": strings.language.moment(at)])
    case .published, .withdrawn, .sampleLeftOut, .quarantined: nil
    }
  }
}
