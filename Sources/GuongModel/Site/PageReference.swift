/// A page as another names it.
package struct PageReference: Hashable, Sendable {
  package let title: String
  package let address: Address

  package init(title: String, address: Address) {
    self.title = title
    self.address = address
  }
}
