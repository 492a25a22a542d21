/// A picture with what belongs beside it.
package struct PictureView: View {
  package var url: String
  /// Empty for a picture that adds nothing to the words beside it.
  package var alt: String
  /// In pixels, as stored; with `height` it keeps the page from jumping.
  package var width: Int?
  package var height: Int?
  /// Candidates of other widths, as in the HTML attribute; none of them may be `javascript:`.
  package var srcset: String?
  package var caption: String?
  /// With its label: «Ảnh: Nguyễn Văn A».
  package var credit: String?

  package init(
    url: String,
    alt: String,
    width: Int? = nil,
    height: Int? = nil,
    srcset: String? = nil,
    caption: String? = nil,
    credit: String? = nil
  ) {
    self.url = url
    self.alt = alt
    self.width = width
    self.height = height
    self.srcset = srcset
    self.caption = caption
    self.credit = credit
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .url: .text(url)
    case .alt: .text(alt)
    case .width: .optional(width)
    case .height: .optional(height)
    case .srcset: .optionalURL(srcset)
    case .caption: .optional(caption)
    case .credit: .optional(credit)
    default: nil
    }
  }
}
