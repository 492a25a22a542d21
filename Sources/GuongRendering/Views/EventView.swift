/// An event or a deadline.
package struct EventView: View {
  /// For anchors: letters, digits, `-`.
  package var id: String
  package var title: String
  package var date: DateView?
  /// Instead of `date` where no day is fixed: «Năm 2025».
  package var when: String?
  /// «Đại hội», «Hạn nộp».
  package var kind: String?
  package var place: String?
  package var organiser: ReferenceView?
  package var descriptionHTML: String?
  package var document: LinkView?
  /// What is due, where that is more than one thing.
  package var items: [DueItemView]
  /// «và 7 mục khác».
  package var moreText: String?
  package var countdown: String?
  package var past: Bool

  package init(
    id: String,
    title: String,
    date: DateView? = nil,
    when: String? = nil,
    kind: String? = nil,
    place: String? = nil,
    organiser: ReferenceView? = nil,
    descriptionHTML: String? = nil,
    document: LinkView? = nil,
    items: [DueItemView] = [],
    moreText: String? = nil,
    countdown: String? = nil,
    past: Bool = false
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.when = when
    self.kind = kind
    self.place = place
    self.organiser = organiser
    self.descriptionHTML = descriptionHTML
    self.document = document
    self.items = items
    self.moreText = moreText
    self.countdown = countdown
    self.past = past
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .id: .text(id)
    case .title: .text(title)
    case .date: .optional(date)
    case .when: .optional(when)
    case .kind: .optional(kind)
    case .place: .optional(place)
    case .organiser: .optional(organiser)
    case .descriptionHTML: .optionalHTML(descriptionHTML)
    case .document: .optional(document)
    case .items: .list(items)
    case .moreText: .optional(moreText)
    case .countdown: .optional(countdown)
    case .past: .flag(past)
    default: nil
    }
  }
}
