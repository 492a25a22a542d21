import Testing

@testable import GuongParsing

/// Where front matter ends and text begins.
@Suite struct SourceFileTextTests {
  private struct Parts: Equatable {
    let front: String
    let body: String
    let line: Int

    init(_ front: String, _ body: String, _ line: Int) {
      self.front = front
      self.body = body
      self.line = line
    }
  }

  private func split(_ text: String) -> Result<Parts, SourceFileText.FaultError> {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SourceFileText.split(bytes).map {
        Parts(
          String(decoding: bytes[$0.frontMatter], as: UTF8.self), String(decoding: bytes[$0.body], as: UTF8.self),
          $0.bodyLine)
      }
    }
  }

  @Test(arguments: [
    ("---\na: 1\n---\nBài\n", "a: 1\n", "Bài\n", 4), ("---\r\na: 1\r\n---\r\nBài\r\n", "a: 1\r\n", "Bài\r\n", 4),
    ("---\ra: 1\r---\rBài\r", "a: 1\r", "Bài\r", 4), ("\u{FEFF}---\na: 1\n---\nBài", "a: 1\n", "Bài", 4),
    ("---\na: 1\n---", "a: 1\n", "", 4), ("---\na: 1\n---\n", "a: 1\n", "", 4), ("---\n---\nBài", "", "Bài", 3),
    ("--- \t\na: 1\n---  \nBài", "a: 1\n", "Bài", 4), ("---\na: x --- y\n---\nBài", "a: x --- y\n", "Bài", 4),
    ("---\na: |\n  ---\n---\nBài", "a: |\n  ---\n", "Bài", 5), ("---\na: 1\n----\n---\n", "a: 1\n----\n", "", 5),
    ("---\na: 1\n---\nBài\n\n---\n\nSau", "a: 1\n", "Bài\n\n---\n\nSau", 4),
    ("---\n\n\n---\n\nBài", "\n\n", "\nBài", 5),
    ("---\na: 1\n---x\n---\n", "a: 1\n---x\n", "", 5),
  ])
  func finds(text: String, front: String, body: String, line: Int) throws {
    #expect(try split(text).get() == Parts(front, body, line))
  }

  @Test(arguments: [
    ("", "empty"), (" \n\t\r\n", "empty"), ("\u{FEFF}", "empty"), ("Bài", "missing"), ("a: 1\n---\nBài", "missing"),
    ("\n---\na: 1\n---\n", "missing"), (" ---\na: 1\n---\n", "missing"), ("--\na\n--\n", "missing"),
    ("---", "unclosed"),
    ("---\na: 1\n", "unclosed"), ("---\na: 1\n --- \n", "unclosed"), ("---\na: 1\n...\n", "unclosed"),
  ])
  func refuses(text: String, fault: String) {
    guard case .failure(let error) = split(text) else {
      Issue.record("\(text.debugDescription) was split")
      return
    }
    #expect("\(error.fault)" == fault)
  }
}
