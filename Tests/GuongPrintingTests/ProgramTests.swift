import Foundation
import GuongModel
import GuongPrinting
import Testing

@Suite struct ProgramTests {
  @Test func namesTheMissingPackage() throws {
    let none = try FakePrograms([:])
    let error = #expect(throws: PrintError.self) { try PDFWriter(programs: none.programs()).pdf(Samples.short) }
    #expect(error == .missing(.weasyprint))
    #expect(error?.message.vi == "Không thấy chương trình weasyprint. Hãy cài gói Debian: apt-get install weasyprint")
    #expect(error?.message.en.contains("apt-get install weasyprint") == true)
    #expect(throws: PrintError.missing(.pandoc)) { try DOCXWriter(programs: none.programs()).docx(Samples.short) }
  }

  @Test func passesOnAProgramsLastWords() throws {
    let fake = try FakePrograms([.weasyprint: "echo first >&2; echo 'no font' >&2; exit 7"])
    let error = #expect(throws: PrintError.self) { try PDFWriter(programs: fake.programs()).pdf(Samples.short) }
    #expect(error == .failed(.weasyprint, status: 7, lastWords: "first\nno font"))
    #expect(error?.message.vi.split(separator: "\n").count == 1)
  }

  @Test func killsAProgramAndItsChildrenWhenTimeIsUp() throws {
    let fake = try FakePrograms([.weasyprint: "sleep 300 & echo $! > \"$(dirname \"$0\")/child\"; sleep 300"])
    let start = ContinuousClock.now
    // Long enough for a busy machine to start both.
    #expect(throws: PrintError.timeout(.weasyprint, seconds: 3)) {
      try PDFWriter(programs: fake.programs(timeLimit: 3)).pdf(Samples.short)
    }
    #expect(ContinuousClock.now - start < .seconds(60))
    let child = try String(contentsOf: fake.folder.appending(path: "child"), encoding: .utf8)
    #expect(Self.isGone(child.trimmingCharacters(in: .whitespacesAndNewlines), within: .seconds(30)))
  }

  /// Whether a process ends before its time is up: a killed one is there until its turn to run comes, and then a zombie until
  /// init reaps it.
  private static func isGone(_ process: String, within time: Duration) -> Bool {
    let start = ContinuousClock.now
    repeat {
      guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return true }
      if state.contains(") Z ") { return true }
      usleep(20_000)
    } while ContinuousClock.now - start < time
    return false
  }

  @Test func saysThatAProgramCannotBeStarted() throws {
    let fake = try FakePrograms([.weasyprint: "exit 0"])
    // A file of no known format, executable.
    let file = fake.folder.appending(path: "weasyprint")
    try Data([0x7F, 0x45, 0x4C, 0x46, 0]).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path(percentEncoded: false))
    let error = #expect(throws: PrintError.self) { try PDFWriter(programs: fake.programs()).pdf(Samples.short) }
    guard case .notStarted(.weasyprint, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func refusesAnEmptyResult() throws {
    let fake = try FakePrograms([.weasyprint: "exit 0"])
    #expect(throws: PrintError.noResult(.weasyprint)) { try PDFWriter(programs: fake.programs()).pdf(Samples.short) }
  }

  @Test func leavesNoFolderBehind() throws {
    let fake = try FakePrograms([.weasyprint: "pwd > \"$(dirname \"$0\")/place\"; exit 1"])
    #expect(throws: PrintError.self) { try PDFWriter(programs: fake.programs()).pdf(Samples.short) }
    let place = try String(contentsOf: fake.folder.appending(path: "place"), encoding: .utf8)
    #expect(place.contains("guong-print-"))
    #expect(!FileManager.default.fileExists(atPath: String(place.dropLast())))
  }
}
