/// What one part of the package says of another.
struct Relationship {
  let id: String
  /// The last word of its type's address, which is the same in transitional and strict files: `worksheet`, `styles`.
  let kind: String
  let part: String
}
