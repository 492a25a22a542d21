import Foundation
import GuongKit
import GuongModel
import GuongRendering
import GuongTestSupport
import Testing

/// The repository's own site, whole.
@Suite struct SampleSiteTests {
  private static let now = "2025-12-31T05:00:00+07:00"

  private static let site: TestSite = {
    var site = TestSite()
    for path in site.files.keys { site.remove(path) }
    for (path, bytes) in Repository.files(below: "content") { site.add(path, bytes: bytes) }
    site.now = now
    return site
  }()

  private static let made = site.site()
  private static let unknownKeys = UnknownKeys()
  private static let output = RenderedOutput.files(of: site.loadedSite(), workers: 2, unknownKeys: unknownKeys)
  private static let pages = output.filter { $0.key.hasSuffix(".html") }
    .mapValues { HTMLTags(String(decoding: $0, as: UTF8.self)) }

  /// Every file that the finished site has.
  private static let files: Set<String> = {
    var files = Set(output.keys)
    func add(_ pages: [Published<some Entry>]) { for page in pages { files.formUnion(page.assets.map(\.target)) } }
    add(made.stories)
    add(made.movements)
    add(made.documents)
    add(made.bulletins.map(\.page))
    add(made.pages)
    add(made.campaigns)
    return files
  }()

  @Test func buildsWithoutADiagnostic() {
    #expect(Self.site.findings() == [])
    #expect(Self.made.stories.count >= 8)
    #expect(RenderedOutput.clashes(of: Self.made) == [])
  }

  @Test func everyPageIsWellFormed() {
    for (path, page) in Self.pages {
      #expect(page.faults == [], "\(path)")
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count, "\(path): ids \(ids)")
      #expect(page.tags.count { $0.name == "h1" } == (path.isRedirect(page) ? 0 : 1), "\(path)")
    }
  }

  @Test func everyInternalAddressExistsWithItsAnchor() {
    let base = Self.made.settings.baseURL
    var checked = 0
    for (path, page) in Self.pages {
      var addresses = page.values(of: "href") + page.values(of: "src")
      addresses += page.values(of: "srcset").flatMap {
        $0.split(separator: ",").map { String($0.split(separator: " ")[0]) }
      }
      addresses += page.tags.filter { $0.attributes["property"] == "og:image" }.compactMap { $0.attributes["content"] }
      for address in addresses {
        guard let fault = fault(of: address, on: path, base) else { continue }
        Issue.record("\(path): \(address) \(fault)")
      }
      checked += addresses.count
    }
    #expect(checked > 2_000)
  }

  /// Why an address leads nowhere; `nil` when it is sound or of another site.
  private func fault(of address: String, on path: String, _ base: BaseURL) -> String? {
    var target = address
    if target.hasPrefix(base.origin + "/") { target = String(target.dropFirst(base.origin.count)) }
    if target.hasPrefix("https://") || target.hasPrefix("http://") || target.hasPrefix("mailto:")
      || target.hasPrefix("tel:")
    {
      return nil
    }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? parts[1].removingPercentEncoding ?? "" : ""
    var file = path
    if !parts[0].isEmpty {
      guard parts[0].hasPrefix(base.path) else { return "is not below the base" }
      file = Address(String(parts[0].dropFirst(base.path.count))).file
    }
    guard Self.files.contains(file) else { return "is not in the output" }
    guard !anchor.isEmpty else { return nil }
    return Self.pages[file]?.values(of: "id").contains(anchor) == true ? nil : "has no such anchor"
  }

  @Test func structuredDataIsJSONOfThePageItStandsOn() throws {
    var found = 0
    for (path, bytes) in Self.output where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for match in page.matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/) {
        let data = try #require(try JSONSerialization.jsonObject(with: Data(match.output.1.utf8)) as? [String: Any])
        #expect(data["@context"] as? String == "https://schema.org", "\(path)")
        if let url = data["url"] as? String {
          #expect(page.contains("<link rel=\"canonical\" href=\"\(url)\">"), "\(path)")
        }
        found += 1
      }
    }
    #expect(found >= Self.made.stories.count)
  }

  @Test func templatesAskForNothingUnknown() {
    _ = Self.output
    #expect(Self.unknownKeys.all == [])
  }

  @Test(arguments: [1, 2, 8])
  func bytesDoNotDependOnTheNumberOfWorkers(workers: Int) throws {
    let (loaded, _) = Self.site.load(workers: workers)
    let output = RenderedOutput.files(of: try #require(loaded), workers: workers)
    #expect(output.keys.sorted() == Self.output.keys.sorted())
    #expect(output.filter { $0.value != Self.output[$0.key] }.map(\.key) == [])
  }

  @Test func feedsParseAndLeadToPages() throws {
    let base = Self.made.settings.baseURL
    let feeds = Self.output.keys.filter { $0.hasSuffix("feed.xml") }
    #expect(feeds.count == 1 + Self.made.settings.columns.count)
    for path in feeds {
      let rss = XMLDocumentText(Self.output[path] ?? [])
      #expect(rss.error == nil, "\(path)")
      #expect(rss.texts["link", default: []].allSatisfy { fault(of: $0, on: path, base) == nil }, "\(path)")
      #expect(rss.texts["guid", default: []].count == rss.count(of: "item"), "\(path)")
      let twin = path.replacing("feed.xml", with: "feed.json")
      let json = try #require(try JSONSerialization.jsonObject(with: Data(Self.output[twin] ?? [])) as? [String: Any])
      let items = try #require(json["items"] as? [[String: Any]])
      #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
      #expect(items.compactMap { $0["url"] as? String } == rss.texts["guid", default: []], "\(path)")
      #expect(items.count <= 20)
    }
    #expect(XMLDocumentText(Self.output["feed.xml"] ?? []).count(of: "item") == min(20, Self.made.stories.count))
  }

  @Test func theSitemapListsThePagesThatMayBeIndexed() {
    let base = Self.made.settings.baseURL
    let listed = XMLDocumentText(Self.output["sitemap.xml"] ?? []).texts["loc", default: []]
    let wanted = Self.pages.filter { path, page in
      !page.tags.contains { $0.attributes["name"] == "robots" && $0.attributes["content"] == "noindex" }
        && path != "404.html"
    }
    let addresses = wanted.keys.map { path in
      Address(path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path).url(under: base)
    }
    #expect(listed.sorted() == addresses.sorted())
  }

  @Test func theSitemapIsSplitPastItsLimit() {
    let plans = SitePlanner.plans(for: Self.made, sitemapLimit: 50)
    let templates = Repository.templates(.vietnamese)
    let renderer = PageRenderer(
      site: Self.made, templates: templates.set, assets: templates.assets, cards: Self.made.stories.map { _ in "" },
      plans: plans, sitemapLimit: 50)
    let maps = plans.filter { $0.address.path.hasPrefix("sitemap") }
    let documents = maps.map { XMLDocumentText(renderer.render($0)) }
    #expect(maps.count > 2 && maps.first?.address.path == "sitemap.xml")
    #expect(documents.allSatisfy { $0.error == nil })
    let base = Self.made.settings.baseURL
    #expect(documents[0].texts["loc"] == maps.dropFirst().map { $0.address.url(under: base) })
    let parts = documents.dropFirst().map { $0.texts["loc", default: []] }
    #expect(parts.allSatisfy { 1...50 ~= $0.count })
    #expect(parts.flatMap(\.self) == XMLDocumentText(Self.output["sitemap.xml"] ?? []).texts["loc", default: []])
  }

  @Test func theProgramBuildsTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let root = Repository.root.path(percentEncoded: false)
    let output = folder.at("public")
    let run = try CommandLineSite.guong(["build", "--site", root, "--output", output, "--now", Self.now])
    #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    let written = folder.files("public").filter { !$0.key.hasPrefix(".") }
    #expect(Set(written.keys) == Self.files)
    #expect(Self.output.filter { written[$0.key] != $0.value }.map(\.key) == [])
  }
}

extension String {
  fileprivate func isRedirect(_ page: HTMLTags) -> Bool { page.values(of: "http-equiv").contains("refresh") }
}
