import GuongModel

/// `submission_status`: ``ObligationFigures``.
enum SubmissionStatusView {
  struct Row: Sendable {
    let figure: ObligationFigure
    let names: ParticipantNames

    /// Days late or overdue; `nil` for the others.
    var daysLate: Int? {
      switch figure.status {
      case .late(let days), .missing(let days): days
      case .onTime, .open, .shared: nil
      }
    }

    var daysLeft: Int? { if case .open(let days) = figure.status { days } else { nil } }
  }

  static let view = ReportView<Row>(
    "submission_status", Bilingual(vi: "Tình hình gửi báo cáo", en: "Standing of submissions"),
    Bilingual(
      vi: "Một báo cáo phải gửi của một đơn vị, cơ quan.", en: "A report that one participant owes."),
    rowsFrom: ["obligations.id", "obligations.from_whom"],
    [
      ReportViewColumn("obligation", "Mã việc phải báo cáo", "Obligation", .reference(.row(table: "obligations"))) {
        .text($0.figure.obligation.id)
      },
      ReportViewColumn("obligation_name", "Việc phải báo cáo", "Obligation’s name", from: ["obligations.name"]) {
        .text($0.figure.obligation.name)
      },
      ReportViewColumn("participant", "Mã bên gửi", "Participant", .reference(.participant)) {
        .text($0.figure.participant)
      },
      ReportViewColumn("participant_name", "Bên gửi", "Participant’s name") {
        .text($0.names[$0.figure.participant])
      },
      ReportViewColumn("due", "Hạn gửi", "Due", .date, from: ["obligations.due"]) { .date($0.figure.obligation.due) },
      ReportViewColumn("submitted_on", "Ngày gửi", "Submitted on", .date, from: submitted) {
        .date($0.figure.submission?.submittedOn)
      },
      ReportViewColumn("document", "Văn bản", "Document", from: submitted + ["submissions.document"]) {
        .text($0.figure.submission?.document)
      },
      ReportViewColumn("status", "Mã tình trạng", "Status", .choice(StatusChoices.submission), from: days) {
        .text($0.figure.status.code)
      },
      ReportViewColumn("status_name", "Tình trạng", "Status in words", from: days) {
        .text(StatusChoices.name($0.figure.status.code, StatusChoices.submission, $0.names.language))
      },
      ReportViewColumn("days_late", "Số ngày chậm", "Days late", .wholeNumber, unit: .days, from: days) {
        .integer($0.daysLate)
      },
      ReportViewColumn("days_left", "Số ngày còn lại", "Days left", .wholeNumber, unit: .days, from: days) {
        .integer($0.daysLeft)
      },
    ])

  private static let submitted = ["submissions.obligation", "submissions.sender", "submissions.submitted_on"]
  private static let days = submitted + ["obligations.due"]
}
