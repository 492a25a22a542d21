/// A value that many hold and none changes: copying it is copying one reference.
package final class Shared<Value: Sendable>: Sendable {
  package let value: Value

  package init(_ value: Value) { self.value = value }
}
