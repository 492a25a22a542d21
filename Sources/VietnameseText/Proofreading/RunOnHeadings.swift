/// A heading that runs into the text below it: «… Cổng Thông tin điện tử huyện Mở chuyên trang». Plans list a body's duties
/// below its name, and copying loses the line end.
///
/// Found where a small-lettered level of government is followed, with no mark, by a verb that opens a duty, in capitals.
public enum RunOnHeadings {
  private static let levels = Set(["huyện", "tỉnh", "xã", "phường", "phố", "thôn"].map(TextTokens.key))
  private static let openings = Set(
    [
      "chủ trì", "phối hợp", "mở chuyên", "tham mưu", "đôn đốc", "rà soát", "triển khai", "chỉ đạo", "đẩy mạnh",
      "tăng cường",
      "tập trung", "hướng dẫn", "kiểm tra", "theo dõi", "tổng hợp", "tuyên truyền", "vận động", "căn cứ", "bố trí",
    ].map { Array(TextTokens.keys($0).prefix(2)) })

  /// Each place with a full stop put in; a person must say whether a line end belongs there.
  public static func find(in text: TextTokens) -> [Proofmark] {
    let tokens = text.tokens
    var found: [Proofmark] = []
    for index in tokens.indices.dropFirst().dropLast() where tokens[index].capitals == .first {
      let before = tokens[index - 1]
      guard levels.contains(before.key), before.capitals == .small, tokens[index].gap == .space,
        tokens[index + 1].gap == .space, tokens[index + 1].capitals == .small,
        openings.contains([tokens[index].key, tokens[index + 1].key])
      else { continue }
      let range = before.range.lowerBound..<tokens[index].range.upperBound
      found.append(Proofmark(range, replacement: text.text(before) + ". " + text.text(tokens[index])))
    }
    return found
  }
}
