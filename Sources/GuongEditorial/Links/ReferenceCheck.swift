import GuongModel

/// Finds what a page names that does not exist. Whether readers may see what does exist is not asked here, so that no page
/// falls with another.
struct ReferenceCheck {
  let index: FileIndex

  /// Links, pictures, attachments of one entry.
  func check(_ entry: some Entry) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let path = entry.header.path
    for link in entry.body.links {
      if let fault = check(link, path, after: found.count) { found.append(fault) }
    }
    for image in entry.body.images where !image.isUnsafe {
      if let fault = check(image, path, after: found.count) { found.append(fault) }
    }
    if let picture = entry.header.picture {
      if let fault = check(file: picture.file, path) {
        found.append(fault)
      } else if MediaTarget.kind(ofExtension: PathName.fileExtension(of: picture.file.value)) != .picture {
        found.append(
          Diagnostic(.pictureTypeUnknown, at: SourceLocation(path, picture.file.span), ["file": picture.file.value]))
      }
    }
    for attachment in entry.header.attachments {
      if let fault = check(file: attachment.file, path, after: found.count) { found.append(fault) }
    }
    return found
  }

  /// References by path to entries, such as a bulletin's stories.
  func check(entries references: [Located<String>], in path: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for reference in references {
      let place = SourceLocation(path, reference.span)
      guard let target = PathName.resolve(reference.value, from: path) else {
        found.append(Diagnostic(.linkLeavesTree, at: place, ["target": reference.value]))
        continue
      }
      guard index.entry(target) == nil else { continue }
      let hint = Hint.file(target, among: index.allEntries, after: found.count)
      found.append(Diagnostic(.referenceUnknown, at: place, ["path": reference.value, "hint": hint]))
    }
    return found
  }

  private func check(_ link: Body.Link, _ path: String, after faults: Int) -> Diagnostic? {
    guard case .file(let reference, _) = LinkDestination(link.destination) else { return nil }
    let place = SourceLocation(path, link.span)
    guard let target = PathName.resolve(reference, from: path) else {
      return Diagnostic(.linkLeavesTree, at: place, ["target": link.destination])
    }
    if index.entry(target) != nil || index.file(target) != nil { return nil }
    let hint = Hint.file(target, among: Array(index.allEntries) + index.allFiles, after: faults)
    return Diagnostic(.linkBroken, at: place, ["target": link.destination, "hint": hint])
  }

  private func check(_ image: Body.Image, _ path: String, after faults: Int) -> Diagnostic? {
    let place = SourceLocation(path, image.span)
    switch LinkDestination(image.destination) {
    case .file(let reference, _):
      if let fault = check(file: Located(reference, at: image.span), path, after: faults) { return fault }
      if MediaTarget.kind(ofExtension: PathName.fileExtension(of: reference)) == nil {
        return Diagnostic(.pictureTypeUnknown, at: place, ["file": reference])
      }
      return nil
    case .external:
      return Diagnostic(.mediaFromOtherHost, at: place, ["target": image.destination])
    case .site, .fragment, .unusable:
      return Diagnostic(
        .pictureMissing, at: place,
        ["file": image.destination, "hint": Hint.file(image.destination, among: index.allFiles, after: faults)])
    }
  }

  private func check(file: Located<String>, _ path: String, after faults: Int = 0) -> Diagnostic? {
    let place = SourceLocation(path, file.span)
    guard let target = PathName.resolve(file.value, from: path) else {
      return Diagnostic(.linkLeavesTree, at: place, ["target": file.value])
    }
    if index.file(target) != nil { return nil }
    return Diagnostic(
      .pictureMissing, at: place, ["file": file.value, "hint": Hint.file(target, among: index.allFiles, after: faults)])
  }
}
