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
  case due
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
  case figures
  case targetOfYear = "target-of-year"
  case correctingPage = "correcting-page"
  case correcting
  case indicatorsCorrecting = "indicators-correcting"
  case standingAsOf = "standing-as-of"
  case dataAsOf = "data-as-of"
  case dataAsOfShort = "data-as-of-short"
  case dataSource = "data-source"
  case dataUnit = "data-unit"
  case noFigure = "no-figure"
  case wholeArea = "whole-area"
  case indicators
  case indicatorsHeadline = "indicators-headline"
  case indicatorsHeadlineShort = "indicators-headline-short"
  case indicatorsLead = "indicators-lead"
  case indicatorsAll = "indicators-all"
  case indicatorsEmpty = "indicators-empty"
  case indicatorsMet = "indicators-met"
  case sampleDataNote = "sample-data-note"
  case kindEconomic = "kind-economic"
  case kindSocial = "kind-social"
  case kindEnvironment = "kind-environment"
  case kindDefenceSecurity = "kind-defence-security"
  case kindPartyBuilding = "kind-party-building"
  case statusExceeded = "status-exceeded"
  case statusExceededLower = "status-exceeded-lower"
  case statusEarly = "status-early"
  case statusMet = "status-met"
  case statusOnTrack = "status-on-track"
  case statusBehind = "status-behind"
  case statusNotMet = "status-not-met"
  case statusNoTarget = "status-no-target"
  case statusNoData = "status-no-data"
  case chartExceeded = "chart-exceeded"
  case chartExceededLower = "chart-exceeded-lower"
  case chartEarly = "chart-early"
  case chartMet = "chart-met"
  case chartOnTrack = "chart-on-track"
  case chartBehind = "chart-behind"
  case chartBehindLower = "chart-behind-lower"
  case chartNotMet = "chart-not-met"
  case chartNoTarget = "chart-no-target"
  case chartNoData = "chart-no-data"
  case target
  case actual
  case percentOfTarget = "percent-of-target"
  case growth
  case growthYear = "growth-year"
  case planAndData = "plan-and-data"
  case lowerIsBetterExplained = "lower-is-better-explained"
  case growthPoints = "growth-points"
  case metOn = "met-on"
  case measure
  case direction
  case directionHigher = "direction-higher"
  case directionLower = "direction-lower"
  case owner
  case group
  case asOf = "as-of"
  case state
  case reportingPeriod = "reporting-period"
  case overYears = "over-years"
  case withinYear = "within-year"
  case withinYearLevel = "within-year-level"
  case byUnit = "by-unit"
  case byUnitFinding = "by-unit-finding"
  case unitUntil = "unit-until"
  case byUnitMet = "by-unit-met"
  case byUnitNone = "by-unit-none"
  case overYearsFinding = "over-years-finding"
  case overYearsRise = "over-years-rise"
  case overYearsFall = "over-years-fall"
  case works
  case worksHeadline = "works-headline"
  case worksLead = "works-lead"
  case worksEmpty = "works-empty"
  case worksDone = "works-done"
  case worksLate = "works-late"
  case worksValue = "works-value"
  case millionDong = "million-dong"
  case worksAbandonedExplained = "works-abandoned-explained"
  case worksByStatus = "works-by-status"
  case worksStatusFinding = "works-status-finding"
  case worksByParticipant = "works-by-participant"
  case worksList = "works-list"
  case work
  case workCount = "work-count"
  case registeredBy = "registered-by"
  case inHonourOf = "in-honour-of"
  case value
  case workDue = "work-due"
  case workProgress = "work-progress"
  case workRegistered = "work-registered"
  case workInProgress = "work-in-progress"
  case workIsLate = "work-is-late"
  case workCompletedEarly = "work-completed-early"
  case workCompleted = "work-completed"
  case workCompletedLate = "work-completed-late"
  case workPaused = "work-paused"
  case workAbandoned = "work-abandoned"
  case daysLate = "days-late"
  case daysEarly = "days-early"
  case awards
  case awardsHeadline = "awards-headline"
  case awardsLead = "awards-lead"
  case awardsEmpty = "awards-empty"
  case awardsByGroup = "awards-by-group"
  case awardsGroupFinding = "awards-group-finding"
  case awardsByKind = "awards-by-kind"
  case awardsByYear = "awards-by-year"
  case awardsYearFinding = "awards-year-finding"
  case awardsByTitle = "awards-by-title"
  case awardsOfYear = "awards-of-year"
  case awardsAnnulled = "awards-annulled"
  case awardsAnnulledExplained = "awards-annulled-explained"
  case awardCount = "award-count"
  case awardShare = "award-share"
  case awardKind = "award-kind"
  case awardTitle = "award-title"
  case awardRecipient = "award-recipient"
  case awardAchievement = "award-achievement"
  case awardDecision = "award-decision"
  case awardIssuer = "award-issuer"
  case awardAnnulledBy = "award-annulled-by"
  case awardFavoured = "award-favoured"
  case awardMerit = "award-merit"
  case awardPrompt = "award-prompt"
  case awardMovement = "award-movement"
  case awardDedication = "award-dedication"
  case awardSeniority = "award-seniority"
  case awardExternal = "award-external"
  case awardYear = "award-year"
  case clusters
  case clustersHeadline = "clusters-headline"
  case clustersLead = "clusters-lead"
  case clustersEmpty = "clusters-empty"
  case clusterEmpty = "cluster-empty"
  case clusterScores = "cluster-scores"
  case clusterLeaderNamed = "cluster-leader-named"
  case clusterLeader = "cluster-leader"
  case clusterTitle = "cluster-title"
  case clusterHead = "cluster-head"
  case clusterRegulation = "cluster-regulation"
  case rank
  case member
  case selfScore = "self-score"
  case assessedScore = "assessed-score"
  case bonus
  case penalty
  case totalScore = "total-score"
  case criterion
  case maximumScore = "maximum-score"
  case scoresByCriterion = "scores-by-criterion"
  case ranking
  case scoreIncomplete = "score-incomplete"
  case points
  case obligations
  case obligationsHeadline = "obligations-headline"
  case obligationsLead = "obligations-lead"
  case obligationsEmpty = "obligations-empty"
  case obligationsOverdue = "obligations-overdue"
  case obligationsOverdueExplained = "obligations-overdue-explained"
  case obligation
  case submittedOnTime = "submitted-on-time"
  case submittedLate = "submitted-late"
  case notSubmitted = "not-submitted"
  case sharedDuty = "shared-duty"
  case sharedSenders = "shared-senders"
  case notYetDue = "not-yet-due"
  case obligationDue = "obligation-due"
  case obligationBasis = "obligation-basis"
  case sender
  case submittedOn = "submitted-on"
  case submittedDocument = "submitted-document"
  case replications
  case replicationsHeadline = "replications-headline"
  case replicationsLead = "replications-lead"
  case replicationsEmpty = "replications-empty"
  case readStory = "read-story"
  case replicatedAt = "replicated-at"
  case replicationSince = "replication-since"
  case replicationScale = "replication-scale"
  case replicationPlace = "replication-place"
  case figureIndicators = "figure-indicators"
  case figureWorks = "figure-works"
  case figureAwards = "figure-awards"
  case reports
  case reportsEmpty = "reports-empty"
  case reportMonthly = "report-monthly"
  case reportQuarterly = "report-quarterly"
  case reportInterim = "report-interim"
  case reportFinal = "report-final"
  case reportThematic = "report-thematic"
  case reportsLead = "reports-lead"
  case reportNumber = "report-number"
  case reportIssuer = "report-issuer"
  case reportVersion = "report-version"
  case reportFrozen = "report-frozen"
  case reportSuperseded = "report-superseded"
  case reportNewest = "report-newest"
  case reportRestored = "report-restored"
  case reportCorrecting = "report-correcting"
  case reportSource = "report-source"
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

  // Open data and calendars
  case openData = "open-data"
  case openDataLead = "open-data-lead"
  case calendarFile = "calendar-file"
  case dueObligations = "due-obligations"
  case dueWorks = "due-works"
  case dueMore = "due-more"
  case openDataTableLead = "open-data-table-lead"
  case openDataTable = "open-data-table"
  case openDataRows = "open-data-rows"
  case openDataCampaign = "open-data-campaign"
  case openDataPublisher = "open-data-publisher"
  case openDataLicence = "open-data-licence"
  case openDataSource = "open-data-source"
  case openDataCorrecting = "open-data-correcting"
  case openDataDownloads = "open-data-downloads"
  case openDataDownloadsExplained = "open-data-downloads-explained"
  case openDataCsv = "open-data-csv"
  case openDataJson = "open-data-json"
  case openDataSchema = "open-data-schema"
  case openDataSchemaShort = "open-data-schema-short"
  case openDataColumns = "open-data-columns"
  case openDataColumnName = "open-data-column-name"
  case openDataColumnTitle = "open-data-column-title"
  case openDataColumnContent = "open-data-column-content"
  case openDataColumnKind = "open-data-column-kind"
  case openDataContent = "open-data-content"
  case openDataFirstRows = "open-data-first-rows"
  case openDataEmpty = "open-data-empty"
  case dataYes = "data-yes"
  case dataNo = "data-no"
  case dataRequired = "data-required"
  case dataText = "data-text"
  case dataIdentifier = "data-identifier"
  case dataInteger = "data-integer"
  case dataNumber = "data-number"
  case dataPercentage = "data-percentage"
  case dataDate = "data-date"
  case dataBoolean = "data-boolean"
  case dataPeriod = "data-period"
  case dataChoice = "data-choice"
  case dataReference = "data-reference"
  case dataReferences = "data-references"
  case dataPage = "data-page"
  case calendarOf = "calendar-of"
  case calendarOfParticipant = "calendar-of-participant"
  case calendarObligation = "calendar-obligation"
  case calendarWork = "calendar-work"
  case calendarCampaignEnd = "calendar-campaign-end"
  case calendarWaiting = "calendar-waiting"
  case calendarFrom = "calendar-from"
  case calendarTo = "calendar-to"
  case calendarHours = "calendar-hours"
  case calendarOrganiser = "calendar-organiser"
  case calendarRegisteredBy = "calendar-registered-by"
  case calendarPurpose = "calendar-purpose"
}
