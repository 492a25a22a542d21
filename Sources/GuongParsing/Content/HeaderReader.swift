import GuongModel
import VietnameseText

/// Reads the keys that every Markdown file may have.
enum HeaderReader {
  /// What a kind of content asks of the common keys.
  struct Requirements {
    var title = true
    var summary = false
    var date = false
    var byline = false

    static let story = Requirements(summary: true, date: true, byline: true)
    static let bulletin = Requirements(date: true)
    static let document = Requirements(title: false, date: true)
    static let plain = Requirements()
  }

  /// - Parameter path: the file's path from the site's folder.
  static func header(from map: MapReader, path: String, zone: SiteZone, requirements: Requirements) -> Header.Fields {
    let title = requirements.title ? map.required(CommonKeys.title) : map.text(CommonKeys.title)
    var header = Header.Fields(
      path: path, name: PathName.name(of: path), title: title ?? Located("", at: SourceSpan(line: 1)))
    header.slug = slug(from: map)
    header.summary = map.string(CommonKeys.summary)
    header.date = map.date(CommonKeys.date)
    header.updated = map.date(CommonKeys.updated)?.value
    header.publishFrom = map.dateTime(CommonKeys.publishFrom, zone: zone)
    header.expires = map.dateTime(CommonKeys.expires, zone: zone)
    header.status = map.choice(CommonKeys.status, among: CommonKeys.statuses) ?? .published
    header.withdrawal = map.map(CommonKeys.withdrawal).flatMap(withdrawal)
    header.aliases = map.texts(CommonKeys.aliases)
    header.isSample = map.bool(CommonKeys.sample) ?? false
    header.picture = map.map(CommonKeys.picture).flatMap(picture)
    header.attachments = map.maps(CommonKeys.attachments).compactMap(attachment)
    header.byline.author = map.string(CommonKeys.author)
    header.byline.photographer = map.string(CommonKeys.photosBy)
    header.byline.source = map.string(CommonKeys.source)
    header.byline.editor = map.string(CommonKeys.editor)
    header.byline.clearedBy = map.string(CommonKeys.clearedBy)
    header.isSynthetic = map.bool(CommonKeys.synthetic) ?? false
    check(header, map, requirements)
    return header
  }

  private static func check(_ header: Header.Fields, _ map: MapReader, _ requirements: Requirements) {
    if requirements.summary, !map.has(CommonKeys.summary) { map.missing(CommonKeys.summary, .summaryMissing) }
    if requirements.date, !map.has(CommonKeys.date) { map.missing(CommonKeys.date, .dateMissing) }
    if requirements.byline, !header.byline.isSigned { map.missing(CommonKeys.author, .bylineMissing) }
    if header.status == .withdrawn, header.withdrawal == nil {
      map.sink.add(.withdrawalReasonMissing, at: map.place(of: CommonKeys.status))
    }
    if let from = header.publishFrom, let to = header.expires, to <= from {
      map.sink.add(.expiresBeforePublication, at: map.place(of: CommonKeys.expires))
    }
  }

  private static func slug(from map: MapReader) -> Located<String>? {
    guard let slug = map.text(CommonKeys.slug) else { return nil }
    let isValid =
      !slug.value.isEmpty && slug.value.utf8.count <= 120 && Slug.isSlug(slug.value)
    guard isValid else {
      map.sink.add(
        .slugInvalid, at: slug.span, ["slug": slug.value, "suggestion": Slug.make(slug.value, fallback: "ten-trang")])
      return nil
    }
    return slug
  }

  private static func withdrawal(_ map: MapReader) -> Withdrawal? {
    guard let reason = map.required(CommonKeys.WithdrawalKeys.reason),
      SecrecyCheck.markings(in: reason.value).isEmpty
    else { return nil }
    return Withdrawal(date: map.date(CommonKeys.WithdrawalKeys.date)?.value, reason: reason.value)
  }

  private static func picture(_ map: MapReader) -> Picture? {
    guard let file = map.required(CommonKeys.PictureKeys.file) else { return nil }
    guard let alt = map.string(CommonKeys.PictureKeys.alt) else {
      map.sink.add(.pictureWithoutAlt, at: map.span)
      return nil
    }
    return Picture(
      file: file, alt: alt, caption: map.string(CommonKeys.PictureKeys.caption),
      credit: map.string(CommonKeys.PictureKeys.credit))
  }

  private static func attachment(_ map: MapReader) -> Attachment? {
    map.required(CommonKeys.AttachmentKeys.file).map {
      Attachment(file: $0, title: map.string(CommonKeys.AttachmentKeys.title))
    }
  }
}
