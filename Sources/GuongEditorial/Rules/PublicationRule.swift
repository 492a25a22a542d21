import GuongModel
import VietnameseText

/// Decides whether readers may see a page at the build's moment.
enum PublicationRule {
  /// The state of a page that has no faults.
  static func state(of header: Header, clock: SiteClock) -> PublicationState {
    switch header.status {
    case .draft: return .draft
    case .review: return .inReview
    case .withdrawn: return .withdrawn
    case .published: break
    }
    if let expires = header.expires, expires <= clock.now { return .expired(at: expires) }
    if let from = start(of: header), from > clock.now { return .scheduled(from: from) }
    return .published
  }

  /// Whether a build with these options shows a page in that state.
  static func isShown(_ state: PublicationState, options: BuildOptions) -> Bool {
    switch state {
    case .published: true
    case .draft, .inReview, .scheduled: options.includesDrafts
    case .expired, .withdrawn, .sampleLeftOut, .quarantined: false
    }
  }

  /// From when on a page is public: as the editor set it, else from the first moment of its date.
  private static func start(of header: Header) -> LocalDateTime? {
    header.publishFrom ?? header.date.map { LocalDateTime.start(of: $0.value) }
  }
}
