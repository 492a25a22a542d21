/// The strings that the program itself reads; the loader refuses a catalogue that lacks one. Their `{…}` values are named in
/// `templates/strings/vi.yaml`.
package enum StringKey: String, CaseIterable, Sendable {
  case columns
  case sample
  case synthetic
  case draft
  case inReview = "in-review"
  case scheduled
  case expired
  case recent
  case documents
  case movements
  case allStories = "all-stories"
  case story
  case stories
  case storyCount = "story-count"
  case unit
  case field
  case movement
  case tags
  case attachments
  case readingTime = "reading-time"
  case updated
  case photoCredit = "photo-credit"
  case source
  case editor
  case born
  case person
  case household
  case collective
  case householdMembers = "household-members"
  case collectiveMembers = "collective-members"
  case groupOfficial = "group-official"
  case groupPublicEmployee = "group-public-employee"
  case groupWorker = "group-worker"
  case groupFarmer = "group-farmer"
  case groupSoldier = "group-soldier"
  case groupStudent = "group-student"
  case groupResident = "group-resident"
  case groupSmallCollective = "group-small-collective"
  case groupEnterprise = "group-enterprise"
  case groupOther = "group-other"
  case relatedMovement = "related-movement"
  case relatedUnit = "related-unit"
  case relatedColumn = "related-column"
  case taskDone = "task-done"
  case taskOpen = "task-open"
  case column
  case tag
  case fields
  case units
  case archive
  case year
  case month
  case otherYears = "other-years"
  case monthsOfYear = "months-of-year"
  case period
  case valid
  case validFrom = "valid-from"
  case validTo = "valid-to"
  case validBetween = "valid-between"
  case predecessors
  case successors
  case succession
  case parentUnit = "parent-unit"
  case page
  case pageOf = "page-of"
  case campaign
  case daysLeft = "days-left"
  case lastDay = "last-day"
  case startsIn = "starts-in"
  case startsTomorrow = "starts-tomorrow"
  case endedOn = "ended-on"
  case timePassed = "time-passed"
  case periodFromTo = "period-from-to"
  case periodTo = "period-to"
  case duties
  case section
  case dueToday = "due-today"
  case dueTomorrow = "due-tomorrow"
  case dueIn = "due-in"
  case overdue
  case events
  case upcoming
  case past
  case eventCongress = "event-congress"
  case eventConference = "event-conference"
  case eventDeadline = "event-deadline"
  case eventCeremony = "event-ceremony"
  case eventOther = "event-other"
  case organisations
  case organisationParty = "organisation-party"
  case organisationGovernment = "organisation-government"
  case organisationFront = "organisation-front"
  case organisationService = "organisation-service"
  case organisationAll = "organisation-all"
  case shortName = "short-name"
  case documentCount = "document-count"
  case inForce = "in-force"
  case notYetInForce = "not-yet-in-force"
  case noLongerInForce = "no-longer-in-force"
  case replaced
  case citedByCount = "cited-by-count"
  case bulletin
  case bulletins
  case bulletinNumber = "bulletin-number"
  case bulletinItems = "bulletin-items"
  case table
  case backToText = "back-to-text"
  case unitsToday = "units-today"
  case unitsFormer = "units-former"
  case undated
  case dayless
  case figureStories = "figure-stories"
  case figureMovements = "figure-movements"
  case figureUnits = "figure-units"
  case figureOf = "figure-of"
  case withdrawn
  case notFound = "not-found"
}
