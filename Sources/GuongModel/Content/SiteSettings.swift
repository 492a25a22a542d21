/// What `site.yaml` says.
package struct SiteSettings: Sendable {
  package struct Link: Sendable {
    package var title: String
    /// An address on the site (`/van-ban/`), on another (`https://…`), or a content path.
    package var target: Located<String>

    package init(title: String, target: Located<String>) {
      self.title = title
      self.target = target
    }
  }

  package struct Contact: Sendable {
    package var address: String?
    package var phone: String?
    package var email: String?

    package init() {}
  }

  package var name: String
  package var tagline: String?
  package var organisation: String
  package var shortOrganisation: String?
  package var summary: String?
  package var baseURL: BaseURL
  package var timeZone: String
  package var language: Language
  /// Stories on one page of a list.
  package var pageSize: Int
  /// The campaign that the home page shows.
  package var campaign: Located<String>?
  package var columns: [Column]
  package var fields: [Field]
  package var navigation: [Link]
  package var footer: [Link]
  package var contact: Contact
  package var licence: String?

  package init(name: String, organisation: String, baseURL: BaseURL) {
    self.name = name
    self.organisation = organisation
    self.baseURL = baseURL
    self.timeZone = "Asia/Ho_Chi_Minh"
    self.language = .vietnamese
    self.pageSize = 20
    self.columns = []
    self.fields = []
    self.navigation = []
    self.footer = []
    self.contact = Contact()
  }
}
