import VietnameseText

/// Whether readers may see a page now, and if not, why.
package enum PublicationState: Hashable, Sendable {
  case published
  case draft
  case inReview
  case scheduled(from: LocalDateTime)
  case expired(at: LocalDateTime)
  case withdrawn
  /// A sample, and the build leaves samples out.
  case sampleLeftOut
  case quarantined

  /// As editors name it in messages.
  package var name: Bilingual {
    switch self {
    case .published: .init(vi: "đã đăng", en: "published")
    case .draft: .init(vi: "bản nháp", en: "draft")
    case .inReview: .init(vi: "chờ duyệt", en: "in review")
    case .scheduled(let from): .init(vi: "hẹn đăng từ \(from.vietnamese)", en: "scheduled from \(from.iso)")
    case .expired(let at): .init(vi: "hết hạn từ \(at.vietnamese)", en: "expired on \(at.iso)")
    case .withdrawn: .init(vi: "đã gỡ", en: "withdrawn")
    case .sampleLeftOut: .init(vi: "bài mẫu", en: "sample")
    case .quarantined: .init(vi: "có lỗi, tạm giữ lại", en: "quarantined")
    }
  }
}
