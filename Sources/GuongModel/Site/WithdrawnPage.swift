/// The address of a page that was taken down, and why.
package struct WithdrawnPage: Sendable {
  package var address: Address
  package var withdrawal: Withdrawal

  package init(address: Address, withdrawal: Withdrawal) {
    self.address = address
    self.withdrawal = withdrawal
  }
}
