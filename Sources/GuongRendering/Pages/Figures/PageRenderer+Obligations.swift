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
    content.sections = figures.tables.obligations.map { section($0, obligations) }
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
      .obligationDue, ["date": obligation.due.officialShort, "receiver": participant(obligation.toWhom).title])
    if let basis = obligation.legalBasis { about += " " + text(.obligationBasis, ["document": basis]) }
    return FigureSectionView(
      id: obligation.id, title: obligation.name, summary: about,
      tables: [
        DataTableView(
          id: "bang-" + obligation.id, caption: obligation.name,
          columns: [column(.sender), column(.state), column(.submittedOn, numeric: true), column(.submittedDocument)],
          rows: figures.figures(ofObligation: obligation.id).map { figure in
            let (status, note) = words(figure.status)
            return DataRowView(cells: [
              participantCell(figure.participant, heading: true),
              CellView(text: status, note: note, status: figure.status.code),
              dateCell(figure.submission?.submittedOn), CellView(text: figure.submission?.document ?? ""),
            ])
          })
      ])
  }

  private func words(_ status: ObligationFigure.Status) -> (String, String?) {
    switch status {
    case .onTime: (text(.submittedOnTime), nil)
    case .late(let days): (text(.submittedLate), text(.daysLate, ["days": "\(days)"]))
    case .missing(let days): (text(.notSubmitted), text(.daysLate, ["days": "\(days)"]))
    case .open(let days):
      (text(.notYetDue), days == 0 ? text(.dueToday) : text(.dueIn, ["days": "\(days)"]))
    }
  }
}
