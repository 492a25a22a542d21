import Foundation
import GuongModel
import Testing
import VietnameseText

@testable import GuongRendering

@Suite struct TableSchemaFileTests {
  private func schema(_ id: String, among schemas: [TableSchema]) throws -> [String: Any] {
    let site = CampaignSite(tables: schemas.map { CampaignSite.table($0, []) })
    let bytes = try #require(site.files["so-lieu/dac-biet/\(id)/\(id).schema.json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func field(_ name: String, of schema: [String: Any]) throws -> [String: Any] {
    let fields = try #require(schema["fields"] as? [[String: Any]])
    return try #require(fields.first { $0["name"] as? String == name })
  }

  @Test func everyTypeHasItsConstraints() throws {
    let works = try schema("works", among: [Work.schema])
    let progress = try field("progress", of: works)
    #expect(progress["type"] as? String == "number")
    #expect((progress["constraints"] as? [String: Any])?["maximum"] as? Int == 100)
    #expect((progress["constraints"] as? [String: Any])?["minimum"] as? Int == 0)
    let status = try field("status", of: works)
    let constraints = try #require(status["constraints"] as? [String: Any])
    #expect(constraints["required"] as? Bool == true)
    #expect(
      constraints["enum"] as? [String] == ["registered", "in_progress", "completed", "paused", "abandoned"])
    #expect(try field("due", of: works)["type"] as? String == "date")
    #expect(try field("value", of: works)["description"] as? String == "Tổng giá trị. (triệu đồng)")
    #expect(try field("story", of: works)["format"] as? String == "uri")
    #expect(works["primaryKey"] as? [String] == ["id"])
  }

  @Test func aKeyThatMayBeEmptyIsNoPrimaryKey() throws {
    // A value of the whole area has no unit.
    #expect(try schema("indicator_values", among: [IndicatorValue.schema])["primaryKey"] == nil)
  }

  @Test func foreignKeysNameOnlyTablesThatAreThere() throws {
    let alone = try schema("indicator_values", among: [IndicatorValue.schema])
    #expect(alone["foreignKeys"] == nil)
    let both = try schema("indicator_values", among: [Indicator.schema, IndicatorValue.schema])
    let keys = try #require(both["foreignKeys"] as? [[String: Any]])
    #expect(keys.count == 1)
    #expect(keys[0]["fields"] as? String == "indicator")
    #expect((keys[0]["reference"] as? [String: String]) == ["resource": "indicators", "fields": "id"])
  }

  @Test func noForeignKeyNamesAPrivateColumn() throws {
    let indicators = Indicator.schema
    let hidden = indicators.makingPrivate(try #require(indicators.position(of: "id")))
    #expect(try schema("indicator_values", among: [hidden, IndicatorValue.schema])["foreignKeys"] == nil)
  }

  @Test func aPageThatMayBeUnpublishedIsNotRequired() throws {
    let replications = try schema("replications", among: [Replication.schema])
    let story = try field("story", of: replications)
    #expect((story["constraints"] as? [String: Any])?["required"] == nil)
    #expect(replications["primaryKey"] == nil)
  }
}
