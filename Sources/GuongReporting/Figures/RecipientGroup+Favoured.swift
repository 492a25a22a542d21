import GuongModel

extension RecipientGroup {
  /// Whether the plan (IV.5) wants more awards to go to this group: small collectives, workers, farmers, civil servants,
  /// public employees, soldiers, pupils and residents.
  package var isFavoured: Bool {
    switch self {
    case .smallCollective, .worker, .farmer, .official, .publicEmployee, .soldier, .student, .resident: true
    case .enterprise, .other: false
    }
  }
}
