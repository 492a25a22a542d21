/// What a proofreader sees in a text: words, characters, punctuation. All are warnings; `guong check` alone gives them.
extension DiagnosticRule {
  package static let wordDoubled = DiagnosticRule(
    "word-doubled", .warning,
    message: .init(
      vi: "Chữ «{word}» viết hai lần liền nhau.",
      en: "«{word}» stands twice in a row."),
    fix: .init(
      vi: "Bỏ một chữ. Nếu viết hai lần là đúng, ghi cụm từ ấy vào «giữ nguyên» ở phần đầu tệp.",
      en: "Delete one. If both are right, put the two words under «accepted» in the front matter."))

  package static let phraseDoubled = DiagnosticRule(
    "phrase-doubled", .warning,
    message: .init(
      vi: "Cụm từ «{phrase}» viết hai lần liền nhau.",
      en: "«{phrase}» stands twice in a row."),
    fix: .init(
      vi: "Chỉ giữ lại một lần.",
      en: "Keep it once."))

  package static let wordResidue = DiagnosticRule(
    "word-residue", .warning,
    message: .init(
      vi: "«{text}» là dấu vết của Word, sót lại khi chép chữ.",
      en: "«{text}» was left behind by a word processor."),
    fix: .init(
      vi: "Xóa đi. Nếu chỗ ấy lẽ ra có tên, số mục hay số trang thì xem lại bản gốc.",
      en: "Delete it. If a name or a number should stand there, look at the original."))

  package static let passageLegacyEncoding = DiagnosticRule(
    "passage-legacy-encoding", .warning,
    message: .init(
      vi: "Đoạn này không phải Unicode: {encoding}.",
      en: "This passage is not Unicode: {encoding}."),
    fix: .init(
      vi: "Thay bằng: «{text}».",
      en: "Put this in its place: «{text}»."))

  package static let characterSuspicious = DiagnosticRule(
    "character-suspicious", .warning,
    message: .init(
      vi: "Trong bài có {name} (U+{code}); số chỗ: {count}, đây là chỗ đầu tiên.",
      en: "The text has {name} (U+{code}); places: {count}, this is the first."),
    fix: .init(
      vi: "{hint}",
      en: "{hint}"))

  package static let toneMisplaced = DiagnosticRule(
    "tone-misplaced", .warning,
    message: .init(
      vi: "Dấu thanh đặt sai chỗ: «{word}».",
      en: "The tone mark is misplaced: «{word}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let toneStyleMixed = DiagnosticRule(
    "tone-style-mixed", .warning,
    message: .init(
      vi: "Bài dùng cả hai lối đặt dấu thanh: như «{majorword}» ở {major} chỗ, như «{minorword}» ở {minor} chỗ.",
      en:
        "The text has both styles of tone marks: as in «{majorword}» {major} times, as in «{minorword}» {minor} times."),
    fix: .init(
      vi: "Chọn một lối cho cả bài. Lối ít gặp hơn ở dòng {lines}.",
      en: "Keep to one style. The rarer one is on line {lines}."))

  package static let spaceBeforeMark = DiagnosticRule(
    "space-before-mark", .warning,
    message: .init(
      vi: "Thừa dấu cách trước «{mark}».",
      en: "There is a space before «{mark}»."),
    fix: .init(
      vi: "Viết liền dấu câu với chữ đứng trước.",
      en: "Set the mark directly behind the word."))

  package static let spaceMissing = DiagnosticRule(
    "space-missing", .warning,
    message: .init(
      vi: "Thiếu dấu cách: «{text}».",
      en: "A space is missing: «{text}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let spaceInBrackets = DiagnosticRule(
    "space-in-brackets", .warning,
    message: .init(
      vi: "Thừa dấu cách ở phía trong «{mark}».",
      en: "There is a space on the inner side of «{mark}»."),
    fix: .init(
      vi: "Viết liền dấu ngoặc với chữ bên trong.",
      en: "Set the bracket directly beside the word within."))

  package static let markDoubled = DiagnosticRule(
    "mark-doubled", .warning,
    message: .init(
      vi: "Thừa dấu câu: «{text}».",
      en: "There is a mark too many: «{text}»."),
    fix: .init(
      vi: "Viết «{right}»; dấu chấm lửng thì viết «...».",
      en: "Write «{right}», or «...» for an ellipsis."))

  package static let dashLopsided = DiagnosticRule(
    "dash-lopsided", .warning,
    message: .init(
      vi: "Dấu gạch nối chỉ có dấu cách ở một bên: «{text}».",
      en: "The dash has a space on one side only: «{text}»."),
    fix: .init(
      vi: "Viết «{right}».",
      en: "Write «{right}»."))

  package static let dashMixed = DiagnosticRule(
    "dash-mixed", .warning,
    message: .init(
      vi: "Trong bài có cả «{major}» ({majorcount} chỗ) lẫn «{minor}» ({minorcount} chỗ).",
      en: "The text has both «{major}» ({majorcount} times) and «{minor}» ({minorcount} times)."),
    fix: .init(
      vi: "Chọn một cách viết cho cả bài. «{minor}» ở dòng {lines}.",
      en: "Keep to one. «{minor}» is on line {lines}."))

  package static let headingRunsOn = DiagnosticRule(
    "heading-runs-on", .warning,
    message: .init(
      vi: "Thiếu chỗ ngắt ở «{text}»: đề mục hoặc tên cơ quan viết liền với câu sau.",
      en: "A break is missing in «{text}»: a heading runs into the text below it."),
    fix: .init(
      vi: "Xuống dòng hoặc đặt dấu câu trước chữ viết hoa.",
      en: "Start a new line, or put a mark before the capital."))

  package static let phraseWrong = DiagnosticRule(
    "phrase-wrong", .warning,
    message: .init(
      vi: "«{wrong}» có lẽ phải là «{right}».",
      en: "«{wrong}» should probably be «{right}»."),
    fix: .init(
      vi: "Viết «{right}»{reason}.",
      en: "Write «{right}»{reason}."))

  /// The rules of this file, for documents and tests that go over all of them.
  static let textRules: [DiagnosticRule] = [
    .wordDoubled, .phraseDoubled, .wordResidue, .passageLegacyEncoding, .characterSuspicious, .toneMisplaced,
    .toneStyleMixed, .spaceBeforeMark, .spaceMissing, .spaceInBrackets, .markDoubled, .dashLopsided, .dashMixed,
    .headingRunsOn, .phraseWrong,
  ]
}
