import GuongModel
import VietnameseText

/// Characters that a reader does not see, or takes for another. Text from a PDF has them by the hundred, so each kind is reported
/// once a file, at its first place, with its count.
enum CharacterCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    var first: [SuspiciousCharacter.Kind: (block: Int, character: SuspiciousCharacter, count: Int)] = [:]
    for block in text.blocks.indices {
      let characters = SuspiciousCharacter.find(in: text.blocks[block].text)
      guard !characters.isEmpty else { continue }
      // ư of TCVN3 is a soft hyphen: the whole passage has been reported.
      let passages = LegacyPassage.find(in: text.tokens[block])
      for character in characters {
        guard !passages.contains(where: { $0.mark.range.contains(character.utf8Offset) }),
          !text.isAccepted(range(of: character), in: block)
        else { continue }
        first[character.kind, default: (block, character, 0)].count += 1
      }
    }
    return SuspiciousCharacter.Kind.allCases.compactMap { kind in
      guard let (block, character, count) = first[kind] else { return nil }
      return text.diagnostic(
        .characterSuspicious, at: range(of: character), in: block,
        ["name": name(of: kind), "code": code(of: character.scalar), "count": "\(count)", "hint": hint(character)])
    }
  }

  private static func range(of character: SuspiciousCharacter) -> Range<Int> {
    character.utf8Offset..<character.utf8Offset + UTF8.width(character.scalar)
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func name(of kind: SuspiciousCharacter.Kind) -> Bilingual {
    switch kind {
    case .softHyphen: .init(vi: "dấu nối mềm không nhìn thấy", en: "an invisible soft hyphen")
    case .zeroWidth: .init(vi: "khoảng trống không có độ rộng", en: "a space without width")
    case .zeroWidthJoiner: .init(vi: "dấu ghép chữ không nhìn thấy", en: "an invisible joiner")
    case .bidiControl: .init(vi: "dấu đổi chiều chữ không nhìn thấy", en: "an invisible mark of writing direction")
    case .ethForDStroke: .init(vi: "chữ Ð/ð của tiếng Iceland thay cho Đ/đ", en: "an Icelandic eth for Đ or đ")
    case .ghaForUHorn: .init(vi: "chữ Ƣ/ƣ thay cho Ư/ư", en: "a letter Ƣ for Ư")
    case .strayMark: .init(vi: "dấu rời không ghép với chữ nào", en: "a mark that belongs to no letter")
    case .uselessNoBreakSpace: .init(vi: "dấu cách không ngắt dòng bị thừa", en: "a no-break space too many")
    case .control: .init(vi: "ký tự điều khiển", en: "a control character")
    case .lostCharacter: .init(vi: "chỗ một chữ đã mất", en: "the trace of a lost character")
    }
  }

  private static func hint(_ character: SuspiciousCharacter) -> Bilingual {
    switch character.replacement {
    case nil: .init(vi: "Gõ lại chữ ở chỗ này.", en: "Type the letter anew.")
    case "":
      .init(vi: "Xóa ký tự ấy: xóa cả từ rồi gõ lại là chắc nhất.", en: "Delete it; typing the word anew is surest.")
    case let other?:
      .init(vi: "Thay bằng «\(other)» trong cả bài.", en: "Put «\(other)» in its place in the whole text.")
    }
  }
}
