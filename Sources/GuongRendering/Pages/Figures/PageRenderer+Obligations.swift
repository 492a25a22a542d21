import GuongModel
import GuongReporting
import VietnameseText

/// Reports that are due, and who handed in.
extension PageRenderer {
  func obligationsPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let obligations = figures.obligations
    var content = FiguresPage(title: text(.obligations), lead: text(.obligationsLead))
    if !obligations.all.isEmpty {
      content.title = text(
        .obligationsHeadline, ["count": "\(obligations.onTime)", "missing": "\(obligations.missing)"])
      content.figures = [
        FigureView(label: text(.submittedOnTime), value: "\(obligations.onTime)"),
        FigureView(label: text(.submittedLate), value: "\(obligations.late)"),
        FigureView(label: text(.notSubmitted), value: "\(obligations.missing)"),
        FigureView(label: text(.notYetDue), value: "\(obligations.open)"),
      ]
    }
    content.sections = overdueSections(obligations)
    // What is due next, or was due last, is what readers look for.
    content.sections += figures.tables.obligations.enumerated()
      .sorted { ($1.element.due, $0.offset) < ($0.element.due, $1.offset) }.map { section($0.element, obligations) }
    if content.sections.isEmpty {
      content.sections = [
        FigureSectionView(id: "danh-sach", title: text(.obligations), emptyText: text(.obligationsEmpty))
      ]
    }
    return figuresPage(
      content, ofCampaign: campaign, current: .obligations,
      isComplete: figures.areComplete(Obligation.schema, Submission.schema), plan: plan)
  }

  private func section(_ obligation: Obligation, _ figures: ObligationFigures) -> FigureSectionView {
    var about = text(
      .obligationDue, ["date": shortDate(obligation.due), "receiver": participant(obligation.toWhom).title])
    if let basis = obligation.legalBasis { about += " " + text(.obligationBasis, ["document": basis]) }
    let own = figures.figures(ofObligation: obligation.id)
    let states: [(code: String, key: StringKey)] = [
      ("on_time", .submittedOnTime), ("late", .submittedLate), ("missing", .notSubmitted), ("open", .notYetDue),
      ("shared", .sharedDuty),
    ]
    let counts = states.compactMap { state -> String? in
      let count = own.count { $0.status.code == state.code }
      return count == 0 ? nil : "\(number(count)) \(text(state.key).lowercased())"
    }
    if !counts.isEmpty { about += " " + counts.joined(separator: ", ") + "." }
    return FigureSectionView(
      id: "viec-" + obligation.id, title: obligation.name, summary: about,
      tables: [
        DataTableView(
          id: "bang-" + obligation.id, caption: obligation.name,
          columns: [column(.sender), column(.state), column(.submittedOn), column(.submittedDocument)],
          rows: own.map { figure in
            let (status, note) = words(figure.status)
            return DataRowView(cells: [
              participantCell(figure.participant, heading: true),
              CellView(text: status, note: note, status: figure.status.code),
              CellView(text: figure.submission.map { shortDate($0.submittedOn) } ?? "–"),
              CellView(text: figure.submission?.document ?? "", whole: true),
            ])
          })
      ])
  }

  /// Who still owes what; nothing where nobody does.
  private func overdueSections(_ figures: ObligationFigures) -> [FigureSectionView] {
    let owed = figures.all.filter { $0.status.code == "missing" }.enumerated()
      .sorted { ($0.element.obligation.due, $0.offset) < ($1.element.obligation.due, $1.offset) }.map(\.element)
    guard !owed.isEmpty else { return [] }
    let title = text(.obligationsOverdue)
    return [
      FigureSectionView(
        id: "qua-han", title: title, summary: text(.obligationsOverdueExplained),
        tables: [
          DataTableView(
            id: "bang-qua-han", caption: title, columns: [column(.sender), column(.obligation), column(.state)],
            rows: owed.map { figure in
              let (status, note) = words(figure.status)
              return DataRowView(cells: [
                participantCell(figure.participant, heading: true),
                CellView(
                  text: figure.obligation.name, url: "#viec-" + figure.obligation.id,
                  note: text(.due) + ": " + shortDate(figure.obligation.due)),
                CellView(text: status, note: note, status: figure.status.code),
              ])
            })
        ])
    ]
  }

  private func words(_ status: ObligationFigure.Status) -> (String, String?) {
    switch status {
    case .onTime: (text(.submittedOnTime), nil)
    case .late(let days): (text(.submittedLate), text(.daysLate, ["days": number(days)]))
    case .missing(let days): (text(.notSubmitted), text(.daysLate, ["days": number(days)]))
    case .shared(let senders): (text(.sharedDuty), text(.sharedSenders, ["count": number(senders)]))
    case .open(let days):
      (text(.notYetDue), days == 0 ? text(.dueToday) : text(.dueIn, ["days": number(days)]))
    }
  }
}
