/// An old address that leads to a page.
package struct Redirect: Hashable, Sendable {
  package let from: Address
  package let to: Address

  package init(from: Address, to: Address) {
    self.from = from
    self.to = to
  }
}
