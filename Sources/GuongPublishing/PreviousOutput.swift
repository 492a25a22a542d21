/// The output that a new one will replace.
struct PreviousOutput {
  let folder: FolderHandle
  /// The dot-files that its build wrote, and so not to be carried over.
  let generated: Set<TreePath>
}
