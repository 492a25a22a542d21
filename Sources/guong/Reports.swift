import ArgumentParser

/// `guong report`
struct Reports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Liệt kê, in, chốt báo cáo. – List, print and freeze reports.",
    subcommands: [ReportList.self, ReportPrint.self, ReportFreeze.self])
}
