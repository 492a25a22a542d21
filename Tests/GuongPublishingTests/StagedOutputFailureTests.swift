import Glibc
import Synchronization
import Testing

@testable import GuongPublishing

struct StagedOutputFailureTests {
  /// Fails at one step, and every other step after it goes on as usual.
  static func failing(at step: StagingStep, _ method: OutputSwitch.Method = .exchange) -> StagingSettings {
    var settings = StagingSettings(switchMethod: method)
    settings.beforeStep = { reached throws(DiskError) in
      if reached == step { throw DiskError(.writeFile, "thử", code: EIO) }
    }
    return settings
  }

  @Test(arguments: StagingStep.allCases.filter { $0 != .removeOld }, OutputSwitch.Method.allCases)
  func leavesTheOldOutputAsItWasWhateverStepFails(_ step: StagingStep, _ method: OutputSwitch.Method) throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.gitkeep", "", mode: 0o600)
    try publish(["index.html": "cũ", "bai/a/index.html": "cũ", ".nojekyll": ""], to: folder.at("public"))
    let before = folder.snapshot("public")
    var inode = stat()
    #expect(stat(folder.at("public/index.html"), &inode) == 0)

    let error = #expect(throws: DiskError.self) {
      let output = try StagedOutput(target: folder.at("public"), settings: Self.failing(at: step, method))
      // A build that pays no attention to a failed write must not publish either.
      try? output.write(Array("mới".utf8), to: TreePath("index.html"))
      _ = try output.commit(durable: true)
    }
    #expect(error?.path == "thử")
    #expect(folder.snapshot("public") == before)
    #expect(folder.names() == ["public"])
    var inodeAfter = stat()
    #expect(stat(folder.at("public/index.html"), &inodeAfter) == 0)
    #expect(inodeAfter.st_ino == inode.st_ino)

    try publish(["index.html": "mới"], to: folder.at("public"))
    #expect(folder.text("public/index.html") == "mới")
  }

  @Test(arguments: StagingStep.allCases.filter { $0 != .removeOld })
  func leavesNothingWhereNothingWasWhateverStepFails(_ step: StagingStep) throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) {
      let output = try StagedOutput(target: folder.at("public"), settings: Self.failing(at: step))
      try output.write([], to: TreePath("index.html"))
      _ = try output.commit(durable: true)
    }
    #expect(folder.names() == [])
  }

  @Test func publishesEvenIfTheOldOutputCannotBeRemovedAndSaysSo() throws {
    let folder = try TemporaryFolder()
    try publish(["index.html": "cũ"], to: folder.at("public"))
    let output = try StagedOutput(target: folder.at("public"), settings: Self.failing(at: .removeOld))
    try output.write(Array("mới".utf8), to: TreePath("index.html"))
    #expect(try output.commit(durable: true).notes == [.oldOutputLeft(DiskError(.writeFile, "thử", code: EIO))])
    #expect(folder.text("public/index.html") == "mới")
    #expect(folder.names().count == 2)
    try publish(["index.html": "mới nữa"], to: folder.at("public"))
    #expect(folder.names() == ["public"])
  }

  @Test func refusesASecondBuildWhileTheFirstLives() throws {
    let folder = try TemporaryFolder()
    let first = try StagedOutput(target: folder.at("public"))
    try first.write([1], to: TreePath("a.html"))
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    #expect(error?.reason == .locked)
    #expect(error?.vietnamese.hasPrefix("Một lần dựng khác đang chạy: ") == true)
    // A neighbour is another matter.
    try publish(["a.html": ""], to: folder.at("public2"))
    _ = try first.commit(durable: false)
    #expect(folder.names("public") == [".guong-site", "a.html"])
    try publish(["b.html": ""], to: folder.at("public"))
    #expect(folder.names("public") == [".guong-site", "b.html"])
  }

  @Test func refusesABuildWhileAnotherProcessHoldsTheLockAndNotAfterItWasKilled() throws {
    let folder = try TemporaryFolder()
    try folder.write(".public.staging-1-0123456789abcdef/nửa/chừng.html")
    let child = try ChildProcess("flock", ["--no-fork", folder.at(".public.lock"), "sleep", "60"])
    defer { child.kill() }
    try child.wait(until: { folder.exists(".public.lock") && isLocked(folder.at(".public.lock")) })
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    #expect(error?.reason == .locked)
    #expect(folder.exists(".public.staging-1-0123456789abcdef"), "what belongs to a live build was touched")
    child.kill()
    try publish(["a.html": ""], to: folder.at("public"))
    #expect(folder.names() == ["public"])
  }

  @Test func cleansUpAfterKilledBuildsAndTouchesNothingElse() throws {
    let folder = try TemporaryFolder()
    let debris = [".public.staging-1-0123456789abcdef", ".public.previous-99999-00000000000000aa"]
    let others = [
      ".public.staging-1-0123456789abcde", ".public.staging-notes", ".public.staging--0123456789abcdef",
      ".public.staging-1-0123456789ABCDEF", ".public.staging-1-0123456789abcdef-2",
      ".public.staging-x-0123456789abcdef",
      "public.staging-1-0123456789abcdef", ".public2.staging-1-0123456789abcdef", ".public.backup",
    ]
    for name in debris + others { try folder.write(name + "/a/b.html") }
    try folder.link(debris[0] + "/ra-ngoài", to: "../.public.backup")
    try folder.write(".public.lock", "")
    try folder.write("public/.guong-site", "guong-site 1\n")
    let output = try StagedOutput(target: folder.at("public"))
    _ = try output.commit(durable: false)
    #expect(folder.names() == (others + ["public"]).sorted())
    #expect(folder.text(".public.backup/a/b.html") == "nội dung")
  }

  @Test func putsBackAnOutputThatAKilledBuildHadPutAside() throws {
    let folder = try TemporaryFolder()
    try publish(["index.html": "cũ"], to: folder.at("public"))
    #expect(rename(folder.at("public"), folder.at(".public.previous-7-00000000000000aa")) == 0)
    let output = try StagedOutput(target: folder.at("public"))
    #expect(folder.text("public/index.html") == "cũ")
    output.discard()
    #expect(folder.names() == ["public"])
  }

  @Test func letsManyBuildsInOneAfterAnother() throws {
    let folder = try TemporaryFolder()
    let (done, refused) = try BuildRace.run(target: folder.at("public"), lanes: 4, rounds: 60)
    #expect(done > 0 && done + refused == 240)
    #expect(folder.names() == ["public"])
  }

  /// The lock's file comes and goes with its holders: whoever locks a file that has just lost its name must not count.
  @Test func letsOnlyOneHoldTheLockHoweverFastItChangesHands() throws {
    let folder = try TemporaryFolder()
    let target = try OutputTarget(folder.at("public"), resolver: nil)
    let holders = Atomic(0)
    let most = Atomic(0)
    let taken = Atomic(0)
    Lanes.run(4) { _ in
      for _ in 0..<2000 {
        guard let lock = try? OutputLock(target) else { continue }
        most.max(holders.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
        taken.add(1, ordering: .relaxed)
        sched_yield()
        holders.subtract(1, ordering: .relaxed)
        lock.release()
      }
    }
    #expect(taken.load(ordering: .relaxed) > 0)
    #expect(most.load(ordering: .relaxed) == 1)
    #expect(folder.names() == [])
  }

  private func isLocked(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) != 0
  }
}
