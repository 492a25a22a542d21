import Foundation
import GuongParsing
import GuongTestSupport
import Synchronization
import Testing

/// cmark-gfm has process-wide tables that parses beside each other could tear.
@Suite struct ParallelParsingTests {
  private static let threads = 8
  private static let total = 104_000

  /// Small documents that lean on what the tables hold: `~`, autolinks, and text beside them that must not be cut there.
  private static let documents: [[UInt8]] = {
    var generator = MarkdownGenerator(seed: 8)
    return (0..<1_000).map { index in
      let document =
        switch index % 12 {
        case 0, 1, 2: "Giá ~~cũ~~ ~một~ \(index) a~b **c** ~~~d~~~ www.a\(index).vn"
        case 3, 4, 5: "Xem https://vn.example/\(index)?a=~b và an\(index)@vd.vn, www.x.vn/~an. Hết: w w:w."
        case 6, 7: "|a|b|\n|:-|-:|\n|~x~ \(index)|http://y.vn|\n"
        case 8, 9, 10: "- [x] việc \(index)\n- [ ] www.z.vn: *nhấn* [l](b) ![i](c)\n"
        default: generator.document(size: 1)
        }
      return Array(document.utf8)
    }
  }()

  private static func render(_ document: [UInt8]) -> CommonMark.Output {
    document.withUnsafeBufferPointer { CommonMark.render($0) }
  }

  @Test func noDocumentComesOutWrongOnEightThreads() async {
    let expected = Self.documents.map { Self.render($0) }
    let next = Atomic(0)
    let wrong = Mutex<[Int]>([])
    let done = Atomic(0)
    @Sendable func lane() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < Self.total else { break }
        // Neighbours in time are not always neighbours in the list.
        let document = (index &* 37) % Self.documents.count
        let output = Self.render(Self.documents[document])
        let isRight =
          output.html == expected[document].html && output.links.count == expected[document].links.count
          && output.images.count == expected[document].images.count
          && output.headings.map(\.text) == expected[document].headings.map(\.text)
        if !isRight { wrong.withLock { $0.append(document) } }
        done.wrappingAdd(1, ordering: .relaxed)
      }
    }
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      let running = Mutex(Self.threads)
      let isLast = { @Sendable in
        running.withLock {
          $0 -= 1
          return $0 == 0
        }
      }
      for _ in 0..<Self.threads {
        let thread = Thread {
          lane()
          if isLast() { continuation.resume() }
        }
        thread.stackSize = 1 << 20
        thread.start()
      }
    }
    #expect(done.load(ordering: .relaxed) == Self.total)
    #expect(wrong.withLock { $0 } == [])
  }
}
