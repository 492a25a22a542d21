import ArgumentParser

/// `guong-fuzz`: feeds made-up input to the parts that read what others wrote, and asks whether what they promise holds.
///
/// A violated promise, a crash or a hang ends in status 1, with the input made as small as it goes.
@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guong-fuzz", subcommands: [FuzzRun.self, FuzzChild.self, FuzzOne.self, FuzzParseMarkdown.self],
    defaultSubcommand: FuzzRun.self)
}
