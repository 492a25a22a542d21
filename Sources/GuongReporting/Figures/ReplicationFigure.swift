import GuongModel

/// Where the model of one story was taken up.
package struct ReplicationFigure: Sendable {
  /// As the table names it.
  package let story: String
  /// Earliest first; never empty.
  package let places: [Replication]
  /// How many units and organisations they belong to.
  package let units: Int
}
