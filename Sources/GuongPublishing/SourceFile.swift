/// One regular file of a source tree, as it was when the tree was discovered.
package struct SourceFile: Hashable, Sendable {
  package let path: TreePath
  /// In bytes. It may change before the file is read.
  package let size: Int
  /// When the contents last changed (st_mtim), in nanoseconds since 1970-01-01 UTC. For seeing that a file changed, never for
  /// what a page says: it differs from one copy of the tree to another.
  package let modifiedNanoseconds: Int64
}
