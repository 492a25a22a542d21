import GuongModel
import VietnameseText

/// The second stage of assembly: every page gets its address.
struct PagePlacing {
  let checked: ContentChecks
  var addresses = AddressBook()
  var redirects: [Redirect] = []
  var withdrawn: [WithdrawnPage] = []
  var diagnostics: [Diagnostic] = []

  static func place(_ checked: ContentChecks, content: ParsedContent) -> PagePlacing {
    var placing = PagePlacing(checked: checked)
    placing.reserveLists(content)
    placing.assign(checked.movements.map(\.entry.header), PageFolders.movements)
    placing.assign(checked.campaigns.map(\.entry.header), PageFolders.campaigns)
    placing.reserveFigures(content)
    placing.assign(checked.reports.map(\.entry.header), PageFolders.reports)
    placing.assign(checked.documents.map(\.entry.header), PageFolders.documents)
    placing.assign(checked.bulletins.map(\.entry.header), PageFolders.bulletins)
    placing.assign(checked.pages.map(\.entry.header), "")
    placing.assign(checked.stories.map(\.entry.header), PageFolders.stories)
    for page in checked.withdrawn {
      if let address = placing.addresses.address(ofFile: page.header.path), let withdrawal = page.header.withdrawal {
        placing.withdrawn.append(WithdrawnPage(address: address, withdrawal: withdrawal))
      }
    }
    placing.redirectOldAddresses()
    return placing
  }

  private mutating func reserveLists(_ content: ParsedContent) {
    let fixed = [
      Addresses.home, Addresses.notFound, Addresses.movements, Addresses.fields, Addresses.tags,
      Addresses.columns, Addresses.archive, Addresses.documents, Addresses.bulletins, Addresses.organisations,
      Addresses.events, Addresses.feed, Addresses.jsonFeed, Address("sitemap.xml"),
      Address("robots.txt"),
      Address("redirects.map"),
    ]
    let columns = content.settings.columns.flatMap { column in
      let list = Addresses.column(column.id.value)
      return [list, Address(list.path + "feed.xml"), Address(list.path + "feed.json")]
    }
    let fields = content.settings.fields.map { Addresses.field($0.id.value) }
    let units = content.units.map { Addresses.unit($0.id) }
    let organisations = content.organisations.map { Addresses.organisation($0.id.value) }
    var lists: [Address] = []
    if !content.units.isEmpty { lists.append(Addresses.units) }
    if !checked.reports.isEmpty { lists.append(Addresses.reports) }
    for address in fixed + columns + fields + units + organisations + lists {
      addresses.reserve(address, owner: "/" + address.path)
    }
    for folder in Addresses.reserved { addresses.keep(Address("\(folder)/"), owner: "/\(folder)/") }
  }

  /// What the tables of the campaigns put on the site: pages of figures, open data, calendars.
  private mutating func reserveFigures(_ content: ParsedContent) {
    let participants = Set(content.units.map(\.id)).union(content.organisations.map(\.id.value))
    for campaign in checked.campaigns.map(\.entry) {
      guard let address = addresses.address(ofFile: campaign.header.path) else { continue }
      let tables =
        content.tables.first { $0.campaign == campaign.id }?.published
        ?? CampaignTables(campaign: campaign.id, tables: [])
      var found = tables.figurePages.map { Addresses.page($0, of: address) }
      if tables.figurePages.contains(.indicators) {
        found += tables.indicators.map { Addresses.indicator($0.id, of: address) }
      }
      for table in tables.openTables {
        found += [Addresses.openData, Addresses.table(table.id, ofCampaign: campaign.id)]
        guard tables.isComplete(table) else { continue }
        found += OpenTableFormat.allCases.map { $0.address(ofTable: table.id, ofCampaign: campaign.id) }
      }
      found.append(Addresses.calendar(ofCampaign: campaign.id))
      found += campaign.participants(in: tables).filter(participants.contains).map {
        Addresses.calendar(of: $0, inCampaign: campaign.id)
      }
      for address in found { addresses.reserve(address, owner: "/" + address.path) }
    }
  }

  /// Gives addresses in the order of date and path, so that a newer page never takes an older one's: not even while that
  /// is withdrawn, expired, held back or not yet published.
  private mutating func assign(_ shown: [Header], _ folder: String) {
    let withdrawn = checked.withdrawn.filter { $0.folder == folder }.map(\.header)
    let hidden = checked.hidden.filter { $0.folder == folder }.map(\.header)
    let headers = shown + withdrawn + hidden
    let firstHidden = shown.count + withdrawn.count
    for index in DateOrder.indices(of: headers, newestFirst: false) {
      let header = headers[index]
      let slug = header.slug?.value ?? Slug.make(header.name, fallback: "trang")
      let isShown = index < firstHidden
      let (address, other) = addresses.assign(path: header.path, folder: folder, slug: slug, isShown: isShown)
      guard let other, isShown else { continue }
      diagnostics.append(
        Diagnostic(
          .addressTaken, at: SourceLocation(header.path, header.slug?.span ?? header.title.span),
          ["address": "/\(folder)\(slug)/", "other": other, "new": "/" + address.path]))
    }
  }

  private mutating func redirectOldAddresses() {
    let headers =
      checked.stories.map(\.entry.header) + checked.movements.map(\.entry.header)
      + checked.documents.map(\.entry.header) + checked.bulletins.map(\.entry.header)
      + checked.pages.map(\.entry.header) + checked.campaigns.map(\.entry.header)
      + checked.reports.map(\.entry.header)
    for header in headers {
      guard let target = addresses.address(ofFile: header.path) else { continue }
      for alias in header.aliases { redirect(alias, to: target, header.path) }
    }
  }

  private mutating func redirect(_ alias: Located<String>, to target: Address, _ path: String) {
    let place = SourceLocation(path, alias.span)
    guard let old = OldAddress.address(alias.value) else {
      diagnostics.append(Diagnostic(.aliasInvalid, at: place, ["alias": alias.value]))
      return
    }
    if old == target { return }
    if let owner = addresses.obstacle(to: old)
      ?? Addresses.list(that: Address(old.path.lowercased())).map({ "/" + $0.path })
    {
      diagnostics.append(Diagnostic(.aliasTaken, at: place, ["alias": alias.value, "other": owner]))
      return
    }
    addresses.reserve(old, owner: path)
    redirects.append(Redirect(from: old, to: target))
  }
}
