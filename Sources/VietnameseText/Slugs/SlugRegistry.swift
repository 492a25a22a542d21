/// The slugs that are taken under one address, and by whom.
///
/// The first identity to claim a slug has it; others get it with a suffix of their own (``Slug/suffixed(_:identity:maximumLength:)``).
/// Claim in an order that later additions do not change, such as by date of publication and then by path: then no
/// address moves when a story with the same title is added.
public struct SlugRegistry: Sendable {
  private var identityOfSlug: [String: String] = [:]
  private let maximumLength: Int

  /// A registry without claims. `maximumLength` in bytes, at least 16, holds for suffixed slugs.
  public init(maximumLength: Int = Slug.defaultMaximumLength) {
    precondition(maximumLength >= 16, "a suffixed slug needs room")
    self.maximumLength = maximumLength
  }

  /// The identity that holds `slug`, `nil` if it is free.
  public func owner(of slug: String) -> String? { identityOfSlug[slug] }

  /// Claims `slug` for `identity` and returns it, or, if another identity holds it, a slug with a suffix made of
  /// `identity`. The same claim again has the same answer.
  public mutating func claim(_ slug: String, for identity: String) -> String {
    var candidate = slug
    var salt = ""
    while let owner = identityOfSlug[candidate], owner != identity {
      // Two identities with one hash, or a title that spells another's suffix, are told apart by more salt.
      candidate = Slug.suffixed(slug, identity: identity + salt, maximumLength: maximumLength)
      salt += "\u{0}"
    }
    identityOfSlug[candidate] = identity
    return candidate
  }
}
